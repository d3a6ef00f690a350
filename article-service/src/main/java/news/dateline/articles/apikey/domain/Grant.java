package news.dateline.articles.apikey.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a key permits.
 *
 * @param name of the machine client that it is for
 * @param scopes at least one of {@link #GRANTABLE}
 * @param sources the only sources whose articles it is for; empty if it is not limited to any
 * @param expires when it ends by itself, if it does
 */
public record Grant(
        String name, SortedSet<String> scopes, Optional<SortedSet<String>> sources, Optional<Instant> expires) {

    /** What a key can permit. Not to administer: a key that leaks must not be able to make others. */
    public static final Set<String> GRANTABLE = Set.of(
            "articles:read",
            "articles:write",
            "articles:publish",
            "entities:read",
            "entities:write",
            "entities:review");

    /** Copies the sets. */
    public Grant {
        scopes = new TreeSet<>(scopes);
        sources = sources.map(TreeSet::new);
    }
}
