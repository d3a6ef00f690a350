package news.dateline.entities.merge.domain;

import java.util.List;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;

/** What came of a wish to merge entities or to undo a merge. */
public sealed interface MergeOutcome {

    /** It is done. */
    record Done(Entity entity) implements MergeOutcome {}

    /** Nothing was changed, for these reasons, each a sentence with what helps. */
    record Refused(List<String> reasons) implements MergeOutcome {

        /** Copies the reasons. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Nothing was changed: there are no such entities. */
    record Unknown(List<EntityId> ids) implements MergeOutcome {

        /** Copies the ids. */
        public Unknown {
            ids = List.copyOf(ids);
        }
    }
}
