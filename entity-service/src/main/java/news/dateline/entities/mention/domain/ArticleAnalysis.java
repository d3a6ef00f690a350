package news.dateline.entities.mention.domain;

import java.time.Instant;
import java.util.List;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityId;

/**
 * What was found in an article.
 *
 * @param id the article
 * @param revision which revision was analysed
 * @param language the BCP 47 tag it was analysed as
 * @param modelVersion which version of rules and models analysed it
 * @param extractedAt when
 * @param entities most salient first
 */
public record ArticleAnalysis(
        ArticleId id,
        int revision,
        String language,
        String modelVersion,
        Instant extractedAt,
        List<NamedEntity> entities) {

    /** Copies the entities. */
    public ArticleAnalysis {
        entities = List.copyOf(entities);
    }

    /** The same article with its entities. */
    public ArticleAnalysis withEntities(List<NamedEntity> named) {
        return new ArticleAnalysis(id, revision, language, modelVersion, extractedAt, named);
    }

    /**
     * An entity that the article names.
     *
     * @param id the entity
     * @param type what kind of thing it is
     * @param name its preferred name
     * @param status where it stands in the registry
     * @param version which of its versions this is
     * @param salience how central it is to the article, 0-1
     * @param confidence how sure it is that this is the entity, 0-1
     * @param mentions in the order of the text
     */
    public record NamedEntity(
            EntityId id,
            EntityKind type,
            String name,
            EntityStatus status,
            int version,
            double salience,
            double confidence,
            List<StoredMention> mentions) {

        /** Copies the mentions. */
        public NamedEntity {
            mentions = List.copyOf(mentions);
        }

        /** The same entity with its mentions. */
        public NamedEntity withMentions(List<StoredMention> found) {
            return new NamedEntity(id, type, name, status, version, salience, confidence, found);
        }
    }
}
