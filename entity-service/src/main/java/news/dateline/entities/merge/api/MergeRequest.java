package news.dateline.entities.merge.api;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.http.EntityUris;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * A wish to merge, as clients send it.
 *
 * @param entities what is to be merged, by URI
 * @param despiteIds whether they may have different ids in one scheme
 */
@Schema(name = "MergeRequest", requiredProperties = "entities")
record MergeRequest(List<String> entities, boolean despiteIds) {

    private static final int MOST = 100;

    List<EntityId> ids() {
        if (entities == null || entities.isEmpty() || entities.size() > MOST) {
            throw Problems.invalid(
                    Violation.at("/entities", "must be 1 to " + MOST + " entities, so that one request stays short"));
        }
        var ids = new ArrayList<EntityId>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < entities.size(); i++) {
            String reference = entities.get(i) == null ? "" : entities.get(i);
            var id = EntityUris.id(reference).map(EntityId::new);
            id.ifPresentOrElse(ids::add, violationAt(i, violations));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return ids;
    }

    private static Runnable violationAt(int index, List<Violation> violations) {
        return () -> violations.add(Violation.at("/entities/" + index, EntityUris.EXPECTED));
    }
}
