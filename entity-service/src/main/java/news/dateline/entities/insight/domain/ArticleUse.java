package news.dateline.entities.insight.domain;

import java.time.Instant;

import news.dateline.entities.mention.domain.ArticleId;

/**
 * An article that names an entity.
 *
 * @param article the article
 * @param headline null if it has none
 * @param source who sent it
 * @param language a BCP 47 tag
 * @param published when its content came into being
 * @param salience how central the entity is to it, 0-1
 * @param confidence how sure it is that this is the entity, 0-1
 * @param mentions how often it names the entity
 */
public record ArticleUse(
        ArticleId article,
        String headline,
        String source,
        String language,
        Instant published,
        double salience,
        double confidence,
        int mentions) {}
