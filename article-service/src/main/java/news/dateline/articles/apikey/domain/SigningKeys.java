package news.dateline.articles.apikey.domain;

import java.time.Instant;
import java.util.List;

/** The pairs that tokens are, or were lately, signed with; the same for all replicas. */
public interface SigningKeys {

    /** All, the newest first. */
    List<SigningKey> all();

    /** Keeps a new one. */
    void add(SigningKey key);

    /** Forgets those made before a time. */
    void removeOlderThan(Instant time);
}
