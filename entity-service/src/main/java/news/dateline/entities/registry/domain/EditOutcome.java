package news.dateline.entities.registry.domain;

import java.util.List;

/** What came of a wish to enter or change an entity. */
public sealed interface EditOutcome {

    /** There is a new entity. */
    record Created(Entity entity) implements EditOutcome {}

    /** It has a new version. */
    record Changed(Entity entity) implements EditOutcome {}

    /** It was like this already. */
    record Unchanged(Entity entity) implements EditOutcome {}

    /** Nothing was changed: the draft breaks rules. */
    record Invalid(List<Fault> faults) implements EditOutcome {

        /** Copies the faults. */
        public Invalid {
            faults = List.copyOf(faults);
        }
    }

    /** Nothing was changed: other entities have these external ids. */
    record Taken(List<TakenId> ids) implements EditOutcome {

        /** Copies the ids. */
        public Taken {
            ids = List.copyOf(ids);
        }
    }

    /** Nothing was changed: it was merged into another. */
    record Merged(EntityId survivor) implements EditOutcome {}

    /** Nothing was changed: there is no such entity. */
    record Missing() implements EditOutcome {}
}
