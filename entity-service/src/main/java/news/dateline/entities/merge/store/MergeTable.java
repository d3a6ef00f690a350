package news.dateline.entities.merge.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.merge.domain.Merge;
import news.dateline.entities.merge.domain.Merges;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class MergeTable implements Merges {

    private static final String ADD = """
            insert into entity_merge (entity_id, into_id, status_before, merged_at, merged_by) values (?, ?, ?, ?, ?)
            """;

    private static final String UNDO =
            "update entity_merge set undone_at = ?, undone_by = ? where entity_id = ? and undone_at is null";

    private static final String IN_FORCE = """
            select m.entity_id, e.name, m.into_id, m.status_before, m.merged_at, m.merged_by
            from entity_merge m
            join entity e on e.id = m.entity_id
            where m.undone_at is null and
            """;

    private static final String FIND = IN_FORCE + " m.entity_id = ?";

    private static final String LIST = IN_FORCE
            + " m.entity_id = any (?::uuid[]) and (?::uuid is null or m.entity_id > ?::uuid) order by m.entity_id limit ?";

    private final Sql sql;

    MergeTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(EntityId entity, EntityId into, EntityStatus statusBefore, Instant at, String by) {
        sql.update(ADD, entity.value(), into.value(), statusBefore, at, by);
    }

    @Override
    public void undo(EntityId entity, Instant at, String by) {
        sql.update(UNDO, at, by, entity.value());
    }

    @Override
    public Optional<Merge> find(EntityId entity) {
        return sql.first(FIND, MergeTable::read, entity.value());
    }

    @Override
    public List<Merge> list(Collection<EntityId> entities, EntityId after, int limit) {
        var start = after == null ? null : after.value();
        return sql.query(LIST, MergeTable::read, entities, start, start, limit);
    }

    private static Merge read(ResultSet row) throws SQLException {
        return new Merge(
                new EntityId(Columns.uuid(row, "entity_id")),
                row.getString("name"),
                new EntityId(Columns.uuid(row, "into_id")),
                Columns.constant(row, "status_before", EntityStatus.class),
                Columns.instant(row, "merged_at"),
                row.getString("merged_by"));
    }
}
