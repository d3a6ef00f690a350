package news.dateline.entities.registry.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityFilter;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityPosition;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;
import news.dateline.entities.sql.Visible;

@ApplicationScoped
class EntityReaderTable implements EntityReader {

    private static final String FIND =
            "select " + EntityRows.COLUMNS + " from entity e where e.id = ?::uuid and" + Visible.ENTITY;

    private static final String POSITION = "select mention_count from entity where id = ?::uuid";

    private static final String FIND_ALL =
            "select " + EntityRows.COLUMNS + " from entity e where e.id = any (?::uuid[])";

    // "union", not "union all": a cycle of merges would never end.
    private static final String SURVIVOR = """
            with recursive way as (
                select id, merged_into from entity where id = ?::uuid
                union
                select e.id, e.merged_into from way w join entity e on e.id = w.merged_into
            )
            select id from way where merged_into is null
            """;

    private static final String FIND_VISIBLE = FIND_ALL + " and" + Visible.ENTITY;

    private static final String FILTER = """
             from entity e
            where e.status = any (?::text[])
              and (?::text is null or e.type = ?)
              and (-e.mention_count, e.id) > (?, ?::uuid)
              and (?::uuid is null or e.id in (
                  with recursive way as (
                      select m.entity_id as id from entity_set_member m where m.set_id = ?::uuid
                      union
                      select above.merged_into from way w join entity above on above.id = w.id
                      where above.merged_into is not null)
                  select id from way))
              and
            """ + Visible.ENTITY;

    private static final String ORDER = "order by -e.mention_count, e.id limit ?";

    private static final String LIST = "select " + EntityRows.COLUMNS + FILTER + ORDER;

    // A name of a merged entity finds the one that stands for it.
    private static final String SEARCH = """
            with recursive named as (
                select distinct n.entity_id as id
                from entity_name n
                where (' ' || n.normalised) like all (?::text[]) and (? or
            """ + EntityRows.NAME_IS_VISIBLE + """
                )
                union
                select e.merged_into from named n join entity e on e.id = n.id where e.merged_into is not null
            )
            select
            """ + EntityRows.COLUMNS + FILTER
            + " and e.id in (select id from named) " + ORDER;

    private static final int BEFORE_ALL = Integer.MIN_VALUE;
    private static final String LEAST_ID = "00000000-0000-0000-0000-000000000000";

    private final Sql sql;
    private final EntityRows rows;

    EntityReaderTable(Sql sql, EntityRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    public Optional<Entity> find(EntityId id, Audience audience) {
        var found = sql.query(FIND, EntityRows::read, id.value(), audience.newsroom(), audience.sources());
        return rows.complete(found, audience).stream().findFirst();
    }

    @Override
    public Optional<EntityPosition> position(EntityId id) {
        return sql.first(POSITION, row -> new EntityPosition(row.getInt("mention_count"), id), id.value());
    }

    @Override
    public Optional<EntityId> survivor(EntityId id) {
        return sql.first(SURVIVOR, row -> new EntityId(Columns.uuid(row, "id")), id.value());
    }

    @Override
    public List<Entity> findAll(Collection<EntityId> ids) {
        return rows.complete(findBriefly(ids));
    }

    @Override
    public List<Entity> findBriefly(Collection<EntityId> ids) {
        return ids.isEmpty() ? List.of() : sql.query(FIND_ALL, EntityRows::read, ids);
    }

    @Override
    public List<Entity> visible(Collection<EntityId> ids, Audience audience) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = sql.query(FIND_VISIBLE, EntityRows::read, ids, audience.newsroom(), audience.sources());
        return rows.complete(found, audience);
    }

    @Override
    public List<Entity> list(EntityFilter filter, Optional<EntityPosition> after, int limit) {
        var parameters = new ArrayList<Object>();
        Audience audience = filter.audience();
        if (!filter.words().isEmpty()) {
            // Normalised words hold neither of LIKE's wildcards.
            Collections.addAll(
                    parameters,
                    filter.words().stream().map(word -> "% " + word + "%").toList(),
                    audience.seesAll(),
                    audience.newsroom(),
                    audience.sources());
        }
        String type = filter.type().map(Enum::name).orElse(null);
        Collections.addAll(
                parameters,
                filter.statuses(),
                type,
                type,
                after.map(position -> -position.mentions()).orElse(BEFORE_ALL),
                after.map(position -> position.id().toString()).orElse(LEAST_ID),
                filter.set().orElse(null),
                filter.set().orElse(null),
                audience.newsroom(),
                audience.sources(),
                limit);
        var found = sql.query(filter.words().isEmpty() ? LIST : SEARCH, EntityRows::read, parameters.toArray());
        return rows.complete(found, audience);
    }
}
