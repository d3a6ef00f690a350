package news.dateline.entities.merge.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.merge.domain.Distinctions;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

/** Each pair is kept once, the lesser id first. */
@ApplicationScoped
class DistinctionTable implements Distinctions {

    private static final String ADD = """
            insert into entity_distinction (one_id, other_id, decided_at, decided_by)
            values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?)
            on conflict do nothing
            """;

    private static final String REMOVE = """
            delete from entity_distinction
            where one_id = least(?::uuid, ?::uuid) and other_id = greatest(?::uuid, ?::uuid)
            """;

    private static final String BETWEEN = """
            select one_id, other_id, decided_at, decided_by
            from entity_distinction
            where one_id = any (?::uuid[]) and other_id = any (?::uuid[])
               or other_id = any (?::uuid[]) and one_id = any (?::uuid[])
            order by decided_at
            """;

    private final Sql sql;

    DistinctionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean add(EntityId one, EntityId other, Instant at, String by) {
        return sql.update(ADD, one.value(), other.value(), one.value(), other.value(), at, by) > 0;
    }

    @Override
    public boolean remove(EntityId one, EntityId other) {
        return sql.update(REMOVE, one.value(), other.value(), one.value(), other.value()) > 0;
    }

    @Override
    public List<Distinction> between(Collection<EntityId> some, Collection<EntityId> others) {
        return sql.query(
                BETWEEN,
                row -> new Distinction(
                        new EntityId(Columns.uuid(row, "one_id")),
                        new EntityId(Columns.uuid(row, "other_id")),
                        Columns.instant(row, "decided_at"),
                        row.getString("decided_by")),
                some,
                others,
                some,
                others);
    }
}
