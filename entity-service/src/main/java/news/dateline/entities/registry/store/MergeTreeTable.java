package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.MergeTree;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MergeTreeTable implements MergeTree {

    private static final String LOCK = "select pg_advisory_xact_lock(?, 0)";
    private static final int MERGES = 3;

    private static final String MEMBERS = """
            with recursive tree as (
                select ?::uuid as id
                union
                select e.id from tree t join entity e on e.merged_into = t.id
            )
            select id from tree
            """;

    private static final String ATTACH = """
            update entity set status = 'MERGED', merged_into = ?, version = version + 1, changed = ? where id = ?
            """;

    private static final String DETACH = """
            update entity set status = ?, merged_into = null, version = version + 1, changed = ? where id = ?
            """;

    private static final String RENEW = "update entity set version = version + 1, changed = ? where id = ?";

    private static final String RECOUNT = """
            update entity e
            set article_count = counted.articles, mention_count = counted.mentions
            from (
                select item.id, count(a.id) as articles, coalesce(sum(ae.mention_count) filter (where a.id is not null), 0) as mentions
                from unnest(?::uuid[]) item (id)
                left join article_entity ae on ae.entity_id = item.id
                left join article a on a.id = ae.article_id and a.counted
                group by item.id
            ) counted
            where e.id = counted.id
            """;

    private final Sql sql;

    MergeTreeTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void lock() {
        sql.query(LOCK, row -> true, MERGES);
    }

    @Override
    public Set<EntityId> members(EntityId id) {
        return Set.copyOf(sql.query(MEMBERS, row -> new EntityId(Columns.uuid(row, "id")), id.value()));
    }

    @Override
    public void attach(EntityId id, EntityId into, Instant now) {
        sql.update(ATTACH, into.value(), now, id.value());
    }

    @Override
    public void detach(EntityId id, EntityStatus status, Instant now) {
        sql.update(DETACH, status, now, id.value());
    }

    @Override
    public void renew(EntityId id, Instant now) {
        sql.update(RENEW, now, id.value());
    }

    @Override
    public void recount(Collection<EntityId> ids) {
        sql.update(RECOUNT, ids);
    }
}
