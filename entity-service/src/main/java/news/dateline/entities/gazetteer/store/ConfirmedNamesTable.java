package news.dateline.entities.gazetteer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.gazetteer.domain.ConfirmedNames;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Entry;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

@ApplicationScoped
class ConfirmedNamesTable implements ConfirmedNames {

    private static final int AT_ONCE = 10_000;
    private static final String LEAST_ID = "00000000-0000-0000-0000-000000000000";

    private static final String NOW = "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as moment";
    private static final String ALL = """
            select page.id, page.type, n.name
            from (
                select id, type from entity
                where status = 'CONFIRMED' and id > ?::uuid
                order by id
                limit ?) page
            join entity_name n on n.entity_id = page.id
            where length(n.name) <= ?
            order by page.id
            """;
    private static final String OF_MERGED = """
            with recursive merged as (
                select id, merged_into as survivor from entity where status = 'MERGED'
                union
                select m.id, e.merged_into
                from merged m
                join entity e on e.id = m.survivor and e.status = 'MERGED'
            )
            select distinct e.id, e.type, n.name
            from merged m
            join entity e on e.id = m.survivor and e.status = 'CONFIRMED'
            join entity_name n on n.entity_id = m.id
            where length(n.name) <= ?
            """;
    private static final String CHANGED = """
            with recursive changed as (
                select entity_id as id from entity_name_change where transaction >= ?::text::xid8
                union
                select e.merged_into
                from changed c
                join entity e on e.id = c.id
                where e.merged_into is not null
            )
            select id from changed
            """;
    private static final String OF = """
            with recursive family as (
                select id as root, id from entity where id = any (?::uuid[]) and status = 'CONFIRMED'
                union
                select f.root, e.id
                from family f
                join entity e on e.merged_into = f.id
            )
            select distinct root.id, root.type, n.name
            from family f
            join entity root on root.id = f.root
            join entity_name n on n.entity_id = f.id
            where length(n.name) <= ?
            """;
    /** As of the last time that the database looked; less than none if it never did. */
    private static final String ESTIMATE =
            "select greatest(0, reltuples)::integer as names from pg_class where oid = 'entity_name'::regclass";

    private static final String FORGET = "delete from entity_name_change where at < ?";

    private final Sql sql;

    ConfirmedNamesTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Moment now() {
        return sql.first(NOW, row -> new Moment(row.getLong("moment"))).orElseThrow();
    }

    @Override
    public void forEach(Consumer<Entry> consumer) {
        String last = LEAST_ID;
        List<Entry> page;
        do {
            page = sql.query(ALL, ConfirmedNamesTable::entry, last, AT_ONCE, Entry.MAX_LENGTH);
            page.forEach(consumer);
            last = page.isEmpty() ? last : page.getLast().id();
        } while (!page.isEmpty());
        sql.query(OF_MERGED, ConfirmedNamesTable::entry, Entry.MAX_LENGTH).forEach(consumer);
    }

    @Override
    public int estimate() {
        return sql.first(ESTIMATE, row -> row.getInt("names")).orElse(0);
    }

    @Override
    public Set<EntityId> changedSince(Moment moment) {
        return Set.copyOf(
                sql.query(CHANGED, row -> new EntityId(Columns.uuid(row, "id")), Long.toString(moment.transaction())));
    }

    @Override
    public Map<EntityId, List<Entry>> of(Collection<EntityId> ids) {
        return sql.query(OF, ConfirmedNamesTable::owned, ids, Entry.MAX_LENGTH).stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::entry, toList())));
    }

    @Override
    public void forget(Instant before) {
        sql.update(FORGET, before);
    }

    private record Owned(EntityId owner, Entry entry) {}

    private static Owned owned(ResultSet row) throws SQLException {
        return new Owned(new EntityId(Columns.uuid(row, "id")), entry(row));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString("name"), Columns.constant(row, "type", EntityType.class), row.getString("id"));
    }
}
