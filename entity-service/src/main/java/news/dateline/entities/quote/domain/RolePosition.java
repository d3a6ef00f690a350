package news.dateline.entities.quote.domain;

import java.time.Instant;

/** A position in a list of roles. */
public record RolePosition(int articles, Instant last, String normalised) {

    /** The position of a role. */
    public static RolePosition of(GivenRole role) {
        return new RolePosition(role.articles(), role.last(), role.normalised());
    }
}
