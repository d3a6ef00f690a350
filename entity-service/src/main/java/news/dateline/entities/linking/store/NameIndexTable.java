package news.dateline.entities.linking.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.linking.domain.KnownEntity;
import news.dateline.entities.linking.domain.NameIndex;
import news.dateline.entities.linking.domain.NameKey;
import news.dateline.entities.linking.domain.NameMatch;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NameIndexTable implements NameIndex {

    // "union", not "union all": a cycle of merges would never end.
    private static final String FIND = """
            with recursive wanted as (
                select * from unnest(?::text[], ?::text[]) w (type, normalised)
            ), found as (
                select n.entity_id as id, w.type, w.normalised
                from wanted w
                join entity_name n on n.normalised = w.normalised
                join entity e on e.id = n.entity_id and e.type = w.type
                union
                select e.merged_into, f.type, f.normalised
                from found f
                join entity e on e.id = f.id
                where e.status = 'MERGED'
            )
            select f.type, f.normalised, e.id, e.name, e.status, e.mention_count
            from found f
            join entity e on e.id = f.id
            where e.status in ('CANDIDATE', 'CONFIRMED')
            """;

    // One order for all, so that two transactions never wait for each other. Few enough keys, so that an article with
    // thousands of names does not use up the server's table of locks.
    private static final String LOCK = """
            select pg_advisory_xact_lock(?, key)
            from (select distinct hashtext(name) & 511 as key from unnest(?::text[]) name order by key) keys
            """;
    private static final int NAMES = 1;

    private final Sql sql;

    NameIndexTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NameMatch> find(Collection<NameKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        var ordered = List.copyOf(keys);
        return sql.query(
                FIND,
                NameIndexTable::read,
                ordered.stream().map(NameKey::type).toList(),
                ordered.stream().map(NameKey::name).toList());
    }

    @Override
    public void lock(Collection<NameKey> keys) {
        sql.query(
                LOCK,
                row -> true,
                NAMES,
                keys.stream().map(key -> key.type() + ":" + key.name()).toList());
    }

    private static NameMatch read(ResultSet row) throws SQLException {
        var type = Columns.constant(row, "type", EntityKind.class);
        var entity = new KnownEntity(
                new EntityId(Columns.uuid(row, "id")),
                NormalisedName.of(row.getString("name")),
                Columns.constant(row, "status", EntityStatus.class) == EntityStatus.CONFIRMED,
                row.getInt("mention_count"));
        return new NameMatch(new NameKey(type, new NormalisedName(row.getString("normalised"))), entity);
    }
}
