package news.dateline.entities.reconciliation.store;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.reconciliation.domain.NearNames;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class NearNamesTable implements NearNames {

    /**
     * The exact names come from their own index, so that hundreds of near ones never hide them. A merged entity's names lead to its
     * survivor; "union", not "union all", since a cycle would never end.
     */
    private static final String LIKE = """
            with recursive living as (
                (select n.entity_id as id, 1.0::real as likeness from entity_name n where n.normalised = ? limit 500)
                union
                (select n.entity_id, similarity(' ' || n.normalised, ?)
                 from entity_name n
                 where (' ' || n.normalised) % ?
                 order by 2 desc limit 500)
                union
                select e.merged_into, l.likeness from living l join entity e on e.id = l.id where e.status = 'MERGED'
            )
            select e.id
            from living l
            join entity e on e.id = l.id
            where e.status in ('CANDIDATE', 'CONFIRMED')
              and (cardinality(?::text[]) = 0 or e.type = any (?::text[]))
              and is_visible(e.curated, e.article_count, e.id, ?, ?::text[])
            group by e.id
            order by max(l.likeness) desc, e.mention_count desc, e.id
            limit ?
            """;

    private static final String IDENTIFIED = """
            select x.entity_id as id
            from unnest(?::text[]) given (text)
            join entity_external_id x
              on x.value = given.text
              or (x.scheme = split_part(given.text, ':', 1) and x.value = substr(given.text, strpos(given.text, ':') + 1))
            limit 100
            """;

    private final Sql sql;

    NearNamesTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<EntityId> like(NormalisedName name, Set<EntityKind> types, int limit, Audience audience) {
        String padded = " " + name.value();
        return sql.query(
                LIKE,
                row -> new EntityId(Columns.uuid(row, "id")),
                name.value(),
                padded,
                padded,
                types,
                types,
                audience.newsroom(),
                audience.sources(),
                limit);
    }

    @Override
    public List<EntityId> identified(Collection<String> externalIds) {
        return sql.query(IDENTIFIED, row -> new EntityId(Columns.uuid(row, "id")), externalIds);
    }
}
