package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.RemovedEntity;
import news.dateline.entities.registry.domain.TakenId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EntityWriterTable implements EntityWriter {

    // Not "for update", which would wait for every transaction that has linked an article to the entity.
    private static final String LOCK = """
            with locked as (
                select id, status from entity where id = any (?::uuid[]) order by id for no key update)
            select id from locked where status in ('CANDIDATE', 'CONFIRMED')
            """;

    private static final String ADD = """
            insert into entity (id, type, name, status, curated, version, created, changed, article_count, mention_count)
            select item.id, item.type, item.name, item.status, false, 1, ?, ?, item.articles, item.mentions
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::integer[], ?::integer[])
                item (id, type, name, status, articles, mentions)
            """;

    private static final String ENTER = """
            insert into entity (id, type, name, status, curated, version, created, changed, description, latitude, longitude,
                popularity)
            select item.id, item.type, item.name, item.status, true, 1, ?, ?, item.description, item.latitude, item.longitude,
                item.popularity
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::double precision[], ?::double precision[],
                    ?::real[])
                item (id, type, name, status, description, latitude, longitude, popularity)
            """;

    private static final String REPLACE = """
            update entity
            set type = ?, name = ?, status = ?, curated = true, version = version + 1, changed = ?, description = ?,
                latitude = ?, longitude = ?
            where id = ?
            """;

    private static final String DROP_NAMES = """
            delete from entity_name n
            where n.entity_id = ? and not exists (
                select from unnest(?::text[], ?::text[]) kept (name, language)
                where kept.name = n.name and kept.language is not distinct from n.language)
            """;

    private static final String DROP_IDS = """
            delete from entity_external_id x
            where x.entity_id = ? and not x.scheme || ':' || x.value = any (?::text[])
            """;

    private static final String DROP_ROLES = "delete from entity_role where entity_id = ?";

    // Few keys and one order, as with the names of articles.
    private static final String LOCK_IDS = """
            select pg_advisory_xact_lock(?, key)
            from (select distinct hashtext(id) & 511 as key from unnest(?::text[]) id order by key) keys
            """;
    private static final int EXTERNAL_IDS = 2;

    private static final String OWNERS = """
            select x.scheme, x.value, x.entity_id, e.name
            from unnest(?::text[], ?::text[]) wanted (scheme, value)
            join entity_external_id x on x.scheme = wanted.scheme and x.value = wanted.value
            join entity e on e.id = x.entity_id
            """;

    private static final String ADJUST = """
            update entity e
            set article_count = e.article_count + change.articles, mention_count = e.mention_count + change.mentions
            from unnest(?::uuid[], ?::integer[], ?::integer[]) change (id, articles, mentions)
            where e.id = change.id
            """;

    private static final String REMOVE = """
            delete from entity e
            where e.id = any (?::uuid[]) and e.status = 'CANDIDATE' and not e.curated
              and not exists (select from article_entity ae where ae.entity_id = e.id)
              and not exists (select from entity merged where merged.merged_into = e.id)
            returning e.id, e.version
            """;

    private final Sql sql;

    EntityWriterTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<EntityId> lock(Collection<EntityId> ids) {
        return ids.isEmpty() ? Set.of() : Set.copyOf(sql.query(LOCK, EntityWriterTable::id, ids));
    }

    @Override
    public void add(List<Entity> entities, Map<EntityId, CountChange> counts) {
        if (entities.isEmpty()) {
            return;
        }
        Instant now = entities.getFirst().created();
        sql.update(
                ADD,
                now,
                now,
                entities.stream().map(Entity::id).toList(),
                entities.stream().map(Entity::type).toList(),
                entities.stream().map(Entity::name).toList(),
                entities.stream().map(Entity::status).toList(),
                each(
                        entities,
                        entity -> counts.getOrDefault(entity.id(), CountChange.NONE)
                                .articles()),
                each(
                        entities,
                        entity -> counts.getOrDefault(entity.id(), CountChange.NONE)
                                .mentions()));
        var names = new NameBatch();
        entities.forEach(entity -> names.add(entity.id(), entity.names()));
        names.learn(sql);
    }

    @Override
    public void enter(List<Entity> entities, Map<EntityId, Double> popularity) {
        if (entities.isEmpty()) {
            return;
        }
        Instant now = entities.getFirst().created();
        sql.update(
                ENTER,
                now,
                now,
                each(entities, Entity::id),
                each(entities, Entity::type),
                each(entities, Entity::name),
                each(entities, Entity::status),
                each(entities, entity -> entity.details().description()),
                each(entities, entity -> latitude(entity.details())),
                each(entities, entity -> longitude(entity.details())),
                each(entities, entity -> popularity.getOrDefault(entity.id(), 0.0)));
        var names = new NameBatch();
        var details = new DetailBatch();
        entities.forEach(entity -> {
            names.add(entity.id(), entity.names());
            details.add(entity.id(), entity.details());
        });
        names.enter(sql, now);
        details.enter(sql, now);
    }

    @Override
    public void replace(EntityId id, EntityDraft draft, Instant now) {
        var details = draft.details();
        sql.update(
                REPLACE,
                draft.type(),
                draft.name(),
                draft.status(),
                now,
                details.description(),
                latitude(details),
                longitude(details),
                id.value());
        sql.update(
                DROP_NAMES,
                id.value(),
                each(draft.names(), EntityName::name),
                each(draft.names(), EntityName::language));
        sql.update(DROP_IDS, id.value(), details.externalIds());
        sql.update(DROP_ROLES, id.value());
        new NameBatch().add(id, draft.names()).enter(sql, now);
        new DetailBatch().add(id, details).enter(sql, now);
    }

    private static Double latitude(EntityDetails details) {
        return details.coordinates() == null
                ? null
                : (Double) details.coordinates().latitude();
    }

    private static Double longitude(EntityDetails details) {
        return details.coordinates() == null
                ? null
                : (Double) details.coordinates().longitude();
    }

    @Override
    public void lockExternalIds(Collection<ExternalId> ids) {
        sql.query(LOCK_IDS, row -> true, EXTERNAL_IDS, ids);
    }

    @Override
    public List<TakenId> owners(Collection<ExternalId> ids) {
        var ordered = List.copyOf(ids);
        return sql.query(
                OWNERS,
                row -> new TakenId(
                        new ExternalId(row.getString("scheme"), row.getString("value"), null, null),
                        new EntityId(Columns.uuid(row, "entity_id")),
                        row.getString("name")),
                each(ordered, ExternalId::scheme),
                each(ordered, ExternalId::value));
    }

    private static <T, V> List<V> each(List<T> items, Function<T, V> column) {
        var values = new ArrayList<V>(items.size());
        items.forEach(item -> values.add(column.apply(item)));
        return values;
    }

    @Override
    public void adjust(Map<EntityId, CountChange> changes) {
        var entries = changes.entrySet().stream()
                .filter(entry -> !entry.getValue().isNone())
                .toList();
        if (!entries.isEmpty()) {
            sql.update(
                    ADJUST,
                    entries.stream().map(Map.Entry::getKey).toList(),
                    entries.stream().map(entry -> entry.getValue().articles()).toList(),
                    entries.stream().map(entry -> entry.getValue().mentions()).toList());
        }
    }

    @Override
    public List<RemovedEntity> removeForsaken(Collection<EntityId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return sql.query(REMOVE, row -> new RemovedEntity(id(row), row.getInt("version")), ids);
    }

    private static EntityId id(java.sql.ResultSet row) throws java.sql.SQLException {
        return new EntityId(Columns.uuid(row, "id"));
    }
}
