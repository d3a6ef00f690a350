package news.dateline.entities.mention.domain;

import java.time.Instant;

/** Tells the world what an article names, if and when the running transaction is committed. */
public interface ArticleEntitiesEvents {

    /** What an article names is no longer what was told of it. */
    void changed(ArticleId article, Instant now);
}
