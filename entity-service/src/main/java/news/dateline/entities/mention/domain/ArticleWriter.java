package news.dateline.entities.mention.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.entities.registry.domain.EntityId;

/** Changes what is known of articles, within the caller's transaction. */
public interface ArticleWriter {

    /** What is known of an article, which no other transaction can change before this one ends. Makes an unknown one known. */
    ArticleState lock(ArticleId id);

    /** How the article names its entities at present. */
    List<EntityUse> uses(ArticleId id);

    /** Removes how an article names entities, and its mentions. */
    void forget(ArticleId id);

    /** Keeps what is known of a usable article, whose earlier mentions are forgotten. */
    void save(ArticleRecord article, List<EntityUse> uses, List<StoredMention> mentions);

    /**
     * Keeps whose the uses and mentions of an article that was just saved would be if nothing had been merged.
     *
     * @param parts all of them
     * @param origins by the number of a mention, of those that merges gave to another
     */
    void keepParts(ArticleId article, List<EntityPart> parts, Map<Integer, EntityId> origins);

    /** Keeps only the state of an article, whose mentions are forgotten: its text and all else go. */
    void strip(ArticleId id, int revision, ArticleStatus status);

    /** Marks one article as counted whose embargo is over and that is not yet; others skip it until the transaction ends. */
    Optional<ArticleId> liftNextEmbargo();
}
