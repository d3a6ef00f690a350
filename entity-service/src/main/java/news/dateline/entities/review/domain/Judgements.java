package news.dateline.entities.review.domain;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/** What people have decided and linking must respect. */
public interface Judgements {

    /** What names mean in an article: the entities that stand for those that people chose, unless they were rejected since. */
    Map<NormalisedName, EntityId> links(ArticleId article);

    /** The same before any merge: the entities that people chose, unless what stands for them was rejected since. */
    Map<NormalisedName, EntityId> chosen(ArticleId article);

    /**
     * Which of these are names of rejected entities only, so that no new candidate may come of them.
     *
     * @param names a type and a name each
     */
    Set<TypedName> rejected(Collection<TypedName> names);

    /** Notes in the running transaction what names mean in an article. */
    void add(ArticleId article, Collection<NormalisedName> names, EntityId entity, UUID decision);

    /** Of which names in which articles a decision says what they mean. */
    Map<ArticleId, Set<NormalisedName>> names(UUID decision);

    /** Forgets in the running transaction all that was said of an article's names, and what decisions quote of it. */
    void forget(ArticleId article);

    /** Forgets in the running transaction what a decision said of an article's names. */
    void remove(UUID decision);

    /**
     * A name of a kind of thing.
     *
     * @param type what kind of thing it is
     * @param name the name
     */
    record TypedName(EntityKind type, NormalisedName name) {}
}
