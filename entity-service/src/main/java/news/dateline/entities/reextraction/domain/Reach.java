package news.dateline.entities.reextraction.domain;

import java.util.Set;

/**
 * Which articles somebody may deal with.
 *
 * @param embargoed whether those under embargo, too
 * @param sources only those of these sources; null if all
 */
public record Reach(boolean embargoed, Set<String> sources) {

    /** Copies the sources. */
    public Reach {
        sources = sources == null ? null : Set.copyOf(sources);
    }
}
