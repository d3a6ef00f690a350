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
            select id, popularity::numeric::double precision as popularity from entity
            where (?::uuid is null or id > ?::uuid) and status = any (?::text[])
              and (cardinality(?::text[]) = 0 or type = any (?::text[]))
            order by id
            limit ?
            """;

    /** Goes from one scheme to the next by the index, since there are few of them and many ids. */
    private static final String SCHEMES = """
            with recursive found as (
                select min(scheme) as scheme from entity_external_id
                union
                select (select min(x.scheme) from entity_external_id x where x.scheme > f.scheme)
                from found f
                where f.scheme is not null
            )
            select scheme from found where scheme is not null order by scheme
            """;

    private final Sql sql;

    EntityWalkTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<String> schemes() {
        return sql.query(SCHEMES, row -> row.getString("scheme"));
    }

    @Override
    public List<Step> next(Optional<EntityId> after, Set<EntityStatus> statuses, Set<EntityKind> types, int limit) {
        String last = after.map(EntityId::toString).orElse(null);
        return sql.query(
                NEXT,
                row -> new Step(new EntityId(Columns.uuid(row, "id")), row.getDouble("popularity")),
                last,
                last,
                statuses,
                types,
                types,
                limit);
    }
}
