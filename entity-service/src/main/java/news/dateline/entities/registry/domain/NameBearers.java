package news.dateline.entities.registry.domain;

import java.util.Collection;
import java.util.List;

/** Knows which of merged entities goes by a name: what it would mean if nothing had been merged. */
public interface NameBearers {

    /**
     * Who goes by these names or nearly so, among these entities and what was merged into them. Entities that nothing was merged
     * into are left out, for there is nothing to ask.
     */
    List<NameBearer> find(Collection<EntityId> survivors, Collection<NormalisedName> names);
}
