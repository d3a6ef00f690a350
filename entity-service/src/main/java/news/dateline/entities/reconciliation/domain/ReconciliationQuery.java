package news.dateline.entities.reconciliation.domain;

import java.util.List;
import java.util.Set;

import news.dateline.contracts.event.EntityKind;

/**
 * What one row of somebody's table may mean.
 *
 * @param names what it is called there, an id included; may be empty if there are conditions
 * @param types what it can be; empty for anything
 * @param conditions what else is known of it
 * @param limit the most candidates that are wanted
 */
public record ReconciliationQuery(List<String> names, Set<EntityKind> types, List<Condition> conditions, int limit) {

    /** How many candidates a query gets that does not say. */
    public static final int DEFAULT_LIMIT = 10;

    /** More than anybody looks through. */
    public static final int MAX_LIMIT = 50;

    /** Copies the collections. */
    public ReconciliationQuery {
        names = List.copyOf(names);
        types = Set.copyOf(types);
        conditions = List.copyOf(conditions);
    }
}
