package news.dateline.articles.apikey.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The keys that there are. */
public interface ApiKeys {

    /** Keeps a new one. */
    void add(ApiKey key, KeyHash hash);

    /** The newest first, from below one. */
    List<ApiKey> list(Optional<ApiKeyId> below, int limit);

    /** One of them. */
    Optional<ApiKey> find(ApiKeyId id);

    /** The one that begins like this. */
    Optional<Hashed> findByPrefix(String prefix);

    /** Ends one; returns whether it was not revoked before. */
    boolean revoke(ApiKeyId id, Instant at);

    /** Notes that one was used. */
    void used(ApiKeyId id, Instant at);

    /** A key and what its secret is recognised by. */
    record Hashed(ApiKey key, KeyHash hash) {}
}
