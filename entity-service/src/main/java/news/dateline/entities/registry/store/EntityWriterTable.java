package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.RemovedEntity;
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
            insert into entity (id, type, name, status, curated, version, created, changed)
            select item.id, item.type, item.name, item.status, false, 1, ?, ?
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) item (id, type, name, status)
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
    public void add(List<Entity> entities) {
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
                entities.stream().map(Entity::status).toList());
        var names = new NameBatch();
        entities.forEach(entity -> names.add(entity.id(), entity.names()));
        names.insert(sql);
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
