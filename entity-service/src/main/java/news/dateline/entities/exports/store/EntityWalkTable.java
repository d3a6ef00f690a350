package news.dateline.entities.exports.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.exports.domain.EntityWalk;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class EntityWalkTable implements EntityWalk {

    private static final String NEXT = """
            select id from entity
            where (?::uuid is null or id > ?::uuid) and status = any (?::text[])
              and (cardinality(?::text[]) = 0 or type = any (?::text[]))
            order by id
            limit ?
            """;

    private final Sql sql;

    EntityWalkTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EntityId> next(Optional<EntityId> after, Set<EntityStatus> statuses, Set<EntityKind> types, int limit) {
        String last = after.map(EntityId::toString).orElse(null);
        return sql.query(NEXT, row -> new EntityId(Columns.uuid(row, "id")), last, last, statuses, types, types, limit);
    }
}
