package news.dateline.entities.audience;

import java.util.Optional;
import java.util.Set;

/**
 * For whom something is read.
 *
 * @param newsroom whether it is those who write: embargoed articles too, and entities that only such ones name
 * @param sources the only sources whose articles exist for them; empty if all do
 */
public record Audience(boolean newsroom, Optional<Set<String>> sources) {

    /** What is published, of every source. */
    public static final Audience READERS = new Audience(false, Optional.empty());

    /** Those who write, of every source. */
    public static final Audience NEWSROOM = new Audience(true, Optional.empty());

    /** Copies the sources. */
    public Audience {
        sources = sources.map(Set::copyOf);
    }

    /** Whether nothing is kept from them. */
    public boolean seesAll() {
        return newsroom && sources.isEmpty();
    }
}
