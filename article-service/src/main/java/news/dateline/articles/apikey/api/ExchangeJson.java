package news.dateline.articles.apikey.api;

import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.apikey.domain.ApiKey;

/**
 * What the gateway gets for a key.
 *
 * @param token for the services
 * @param subject who the client is
 * @param client its name
 * @param expires when the key itself ends; absent if it does not
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExchangeJson(String token, String subject, String client, Set<String> scopes, Instant expires) {

    static ExchangeJson of(ApiKey key, String subject, String token) {
        return new ExchangeJson(
                token,
                subject,
                key.grant().name(),
                key.grant().scopes(),
                key.grant().expires().orElse(null));
    }
}
