package news.dateline.entities.reconciliation.domain;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

/** Finds entities by names that are nearly right. */
public interface NearNames {

    /**
     * Entities that have a name like this one, the most alike first. They may have it from articles that the asker may not
     * see: whoever shows them looks at the names that he may.
     *
     * @param types what they can be; empty for anything
     */
    List<EntityId> like(NormalisedName name, Set<EntityKind> types, int limit, Audience audience);

    /** Entities that are called so elsewhere: by an external id such as {@code Q227} or {@code wikidata:Q227}. */
    List<EntityId> identified(Collection<String> externalIds);
}
