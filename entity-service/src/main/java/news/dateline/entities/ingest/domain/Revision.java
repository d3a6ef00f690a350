package news.dateline.entities.ingest.domain;

import java.time.Instant;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.mention.domain.ArticleRecord;

/**
 * A usable revision of an article that is to be analysed.
 *
 * @param article the article
 * @param number its number, from 1
 * @param source who sent it
 * @param headline null if it has none
 * @param published when its content came into being
 * @param embargoedUntil null if there is no embargo
 * @param again whether it is told once more, to be taken in place of what is known
 */
public record Revision(
        ArticleId article,
        int number,
        String source,
        String headline,
        Instant published,
        Instant embargoedUntil,
        boolean again) {

    /** One that is told for the first time. */
    public Revision(
            ArticleId article, int number, String source, String headline, Instant published, Instant embargoedUntil) {
        this(article, number, source, headline, published, embargoedUntil, false);
    }

    /** The one that is stored. */
    static Revision of(ArticleRecord stored) {
        return new Revision(
                stored.id(),
                stored.revision(),
                stored.source(),
                stored.headline(),
                stored.published(),
                stored.visibleFrom());
    }

    boolean isVisible(Instant now) {
        return embargoedUntil == null || !embargoedUntil.isAfter(now);
    }
}
