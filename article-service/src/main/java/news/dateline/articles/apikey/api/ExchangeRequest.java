package news.dateline.articles.apikey.api;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What the gateway sends.
 *
 * @param key as its client sent it
 */
@RegisterForReflection
record ExchangeRequest(String key) {

    /** No log shows the key. */
    @Override
    public String toString() {
        return "an API key";
    }
}
