package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.CountChange;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.EntityWriter;
import news.dateline.entities.registry.domain.LearnedNames;
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

    private static final String ADD_NAMES = """
            insert into entity_name (entity_id, normalised, name, kind, language)
            select item.* from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                item (entity_id, normalised, name, kind, language)
            on conflict do nothing
            returning entity_id as id
            """;

    private static final String UNTOUCHED =
            "select id from entity where id = any (?::uuid[]) and status = 'CANDIDATE' and not curated";

    private static final String RENAME = """
            update entity e
            set version = e.version + 1,
                changed = ?,
                name = case when length(item.name) > length(e.name) and exists (
                        select from entity_name n where n.entity_id = e.id and n.name = e.name and n.kind = 'ACRONYM')
                    then item.name else e.name end
            from unnest(?::uuid[], ?::text[]) item (id, name)
            where e.id = item.id
            returning
            """ + EntityRows.COLUMNS;

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
    private final EntityRows rows;

    EntityWriterTable(Sql sql, EntityRows rows) {
        this.sql = sql;
        this.rows = rows;
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
        names.insert();
    }

    @Override
    public List<Entity> learn(List<LearnedNames> learned, Instant now) {
        var ids = learned.stream().map(LearnedNames::entity).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        var untouched = new HashSet<>(sql.query(UNTOUCHED, EntityWriterTable::id, ids));
        var open = learned.stream()
                .filter(names -> untouched.contains(names.entity()))
                .toList();
        var batch = new NameBatch();
        open.forEach(names -> batch.add(names.entity(), names.names()));
        var enriched = batch.insert();
        var changed =
                open.stream().filter(names -> enriched.contains(names.entity())).toList();
        if (changed.isEmpty()) {
            return List.of();
        }
        return rows.withNames(sql.query(
                RENAME,
                EntityRows::read,
                now,
                changed.stream().map(LearnedNames::entity).toList(),
                changed.stream().map(LearnedNames::preferred).toList()));
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

    /** Names of several entities, inserted at once. */
    private final class NameBatch {

        private final List<EntityId> owners = new ArrayList<>();
        private final List<EntityName> names = new ArrayList<>();

        void add(EntityId owner, List<EntityName> added) {
            for (EntityName name : added) {
                owners.add(owner);
                names.add(name);
            }
        }

        /** Returns whose names were new to them. */
        Set<EntityId> insert() {
            return Set.copyOf(sql.query(
                    ADD_NAMES,
                    EntityWriterTable::id,
                    owners,
                    names.stream().map(EntityName::normalised).toList(),
                    names.stream().map(EntityName::name).toList(),
                    names.stream().map(EntityName::kind).toList(),
                    names.stream().map(EntityName::language).toList()));
        }
    }
}
