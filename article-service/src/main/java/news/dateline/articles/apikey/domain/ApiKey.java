package news.dateline.articles.apikey.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * A key, without its secret.
 *
 * @param prefix how it begins, so that people can tell keys apart
 * @param createdBy the subject of the administrator who made it
 * @param lastUsed within a minute; empty if it never was
 */
public record ApiKey(
        ApiKeyId id,
        String prefix,
        Grant grant,
        String createdBy,
        Instant created,
        Optional<Instant> revoked,
        Optional<Instant> lastUsed) {

    /** Whether it can be used. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        REVOKED;

        /** As it stands in the API. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it can be used at a time. */
    public Status status(Instant now) {
        if (revoked.isPresent()) {
            return Status.REVOKED;
        }
        return grant.expires().filter(end -> !end.isAfter(now)).isPresent() ? Status.EXPIRED : Status.ACTIVE;
    }
}
