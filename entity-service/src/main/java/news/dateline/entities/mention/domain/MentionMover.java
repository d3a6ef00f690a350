package news.dateline.entities.mention.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/** Gives an article's mentions of one entity to another, within the caller's transaction, which has locked the article and both. */
public interface MentionMover {

    /** An article's mentions of an entity, in the order of the text. */
    List<NumberedMention> mentions(ArticleId article, EntityId entity);

    /** An entity's mentions anywhere whose text is one of these names, at most so many. */
    List<NumberedMention> named(EntityId entity, Set<NormalisedName> names, int limit);

    /** The text around an article's first mention of an entity, and how sure the link is; empty if there is none. */
    Optional<FirstMention> first(ArticleId article, EntityId entity);

    /** Moves mentions, at least one; the link to the other entity is certain from now on. */
    void move(ArticleId article, EntityId from, EntityId to, Collection<Integer> ordinals);

    /** Says how sure the link of an article to an entity is, 0-1. */
    void rate(ArticleId article, EntityId entity, double confidence);

    /**
     * A mention.
     *
     * @param article where
     * @param ordinal its number among all of the article's, from 0
     * @param start its first code point
     * @param exact its text
     */
    record NumberedMention(ArticleId article, int ordinal, int start, String exact) {}

    /**
     * The first mention of an entity in an article.
     *
     * @param exact its text
     * @param context the text around it
     * @param confidence how sure the link is, 0-1
     */
    record FirstMention(String exact, String context, double confidence) {}
}
