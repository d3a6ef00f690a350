package news.dateline.entities.registry.store;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NameBearer;
import news.dateline.entities.registry.domain.NameBearers;
import news.dateline.entities.registry.domain.NormalisedName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NameBearersTable implements NameBearers {

    private static final String FIND = """
            with recursive tree as (
                select s.id as survivor, s.id
                from unnest(?::uuid[]) s (id)
                where exists (select from entity m where m.merged_into = s.id)
                union
                select t.survivor, e.id from tree t join entity e on e.merged_into = t.id
            )
            select distinct on (t.survivor, t.id, w.normalised) t.survivor, t.id, w.normalised,
                case when n.normalised = w.normalised then 1 else similarity(n.normalised, w.normalised) end::double precision
                    as likeness,
                n.name = e.name as preferred
            from tree t
            join entity e on e.id = t.id
            join entity_name n on n.entity_id = t.id
            join unnest(?::text[]) w (normalised) on n.normalised = w.normalised
                or (length(n.normalised) between 6 and 100 and length(w.normalised) between 6 and 100
                    and name_skeleton(n.normalised) = name_skeleton(w.normalised))
            order by t.survivor, t.id, w.normalised, likeness desc, preferred desc
            """;

    private final Sql sql;

    NameBearersTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<NameBearer> find(Collection<EntityId> survivors, Collection<NormalisedName> names) {
        return sql.query(
                FIND,
                row -> new NameBearer(
                        new EntityId(Columns.uuid(row, "survivor")),
                        new EntityId(Columns.uuid(row, "id")),
                        new NormalisedName(row.getString("normalised")),
                        row.getDouble("likeness"),
                        row.getBoolean("preferred")),
                survivors,
                names);
    }
}
