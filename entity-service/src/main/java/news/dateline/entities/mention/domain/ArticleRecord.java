package news.dateline.entities.mention.domain;

import java.time.Instant;

/**
 * What is kept of a usable article's revision.
 *
 * @param id the article
 * @param revision its revision
 * @param headline null if it has none
 * @param source who sent it
 * @param language the BCP 47 tag it was analysed as
 * @param published when its content came into being
 * @param visibleFrom the end of its embargo; null if it has none
 * @param counted whether its mentions are part of the entities' counts
 * @param text what spans count in
 * @param modelVersion which version of rules and models analysed it
 * @param extractedAt when
 */
public record ArticleRecord(
        ArticleId id,
        int revision,
        String headline,
        String source,
        String language,
        Instant published,
        Instant visibleFrom,
        boolean counted,
        String text,
        String modelVersion,
        Instant extractedAt) {}
