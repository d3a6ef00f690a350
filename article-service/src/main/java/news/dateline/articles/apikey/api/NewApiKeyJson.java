package news.dateline.articles.apikey.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * A key that was just made.
 *
 * @param key what its client sends; shown this once
 */
@RegisterForReflection
record NewApiKeyJson(String key, @JsonUnwrapped ApiKeyJson description) {}
