package news.dateline.articles.apikey.api;

import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.apikey.domain.ApiKey;
import news.dateline.articles.apikey.domain.Grant;

/**
 * A key.
 *
 * @param prefix how its text begins
 * @param status active, expired or revoked
 * @param createdBy the administrator's subject
 * @param lastUsed within a minute; absent if it never was
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiKeyJson(
        String id,
        String name,
        String prefix,
        String status,
        Set<String> scopes,
        Set<String> sources,
        Instant created,
        String createdBy,
        Instant expires,
        Instant revoked,
        Instant lastUsed) {

    static ApiKeyJson of(ApiKey key, Instant now) {
        Grant grant = key.grant();
        return new ApiKeyJson(
                key.id().value().toString(),
                grant.name(),
                key.prefix(),
                key.status(now).label(),
                grant.scopes(),
                grant.sources().orElse(null),
                key.created(),
                key.createdBy(),
                grant.expires().orElse(null),
                key.revoked().orElse(null),
                key.lastUsed().orElse(null));
    }
}
