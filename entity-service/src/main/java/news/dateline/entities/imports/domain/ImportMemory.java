package news.dateline.entities.imports.domain;

import java.util.Collection;

import news.dateline.entities.registry.domain.EntityId;

/** Remembers of an import, until it is over, what its lines without external ids say and meant. {@link Known} tells it. */
public interface ImportMemory {

    /** Lines of an import that is being checked say so. */
    void said(ImportId id, Collection<Saying> sayings);

    /** Lines of an import meant these entities, or gave rise to them; in the running transaction. */
    void meant(ImportId id, Collection<EntityId> entities);
}
