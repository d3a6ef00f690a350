package news.dateline.articles.article.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * For whom articles are read. Those who make the news see withheld, killed and embargoed articles too; everybody else sees
 * what is usable now. Either may be limited to some sources.
 *
 * @param newsroom whether it is those who make the news
 * @param sources the only sources that they may see; empty if they may see all
 */
public record Audience(boolean newsroom, Optional<Set<String>> sources) {

    /** Those who make the news, of every source. */
    public static final Audience NEWSROOM = new Audience(true, Optional.empty());

    /** Everybody else, of every source. */
    public static final Audience READERS = new Audience(false, Optional.empty());

    /** Copies the sources. */
    public Audience {
        sources = sources.map(Set::copyOf);
    }

    /** Whether articles of this source exist for them at all. */
    public boolean covers(String source) {
        return sources.map(some -> some.contains(source)).orElse(true);
    }

    /** Whether an article exists for them. */
    public boolean maySee(ArticleState state, Instant time) {
        return covers(state.origin().source()) && (newsroom || state.isPublicAt(time));
    }
}
