package news.dateline.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * The entities of one revision of an article are known. Replaces what was said of the article's earlier revisions.
 *
 * @param articleId the article
 * @param articleUri {@code urn:dateline:article:<articleId>}
 * @param revision the revision that was analysed
 * @param language the BCP 47 tag it was analysed as; absent if unknown
 * @param modelVersion which version of rules and models analysed it
 * @param extractedAt when
 * @param entities most salient first; empty when the article no longer counts, after a kill for example
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ArticleEntitiesExtracted(
        UUID articleId,
        String articleUri,
        int revision,
        String language,
        String modelVersion,
        Instant extractedAt,
        List<Entity> entities) {

    /** The CloudEvents type. */
    public static final String TYPE = "news.dateline.article.entities-extracted";

    /** Copies the entities. */
    public ArticleEntitiesExtracted {
        entities = List.copyOf(entities);
    }

    /**
     * One entity that the article names.
     *
     * @param entityId the entity
     * @param uri {@code urn:dateline:entity:<entityId>}
     * @param type what kind of thing it is
     * @param name its preferred name
     * @param status where it stands in the registry
     * @param salience how central it is to the article, 0-1
     * @param mentions how often the article names it
     */
    public record Entity(
            UUID entityId,
            String uri,
            EntityKind type,
            String name,
            EntityStatus status,
            double salience,
            int mentions) {}
}
