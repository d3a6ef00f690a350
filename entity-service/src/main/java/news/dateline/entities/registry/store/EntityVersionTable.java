package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.registry.domain.EditAction;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityVersions;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class EntityVersionTable implements EntityVersions {

    private static final String KEEP = """
            insert into entity_version (entity_id, version, at, subject, client, action, state)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            on conflict do nothing
            """;

    private static final String KEEP_ALL = """
            insert into entity_version (entity_id, version, at, subject, client, action, state)
            select item.id, item.version, item.at, ?, ?, ?, item.state
            from unnest(?::uuid[], ?::integer[], ?::timestamptz[], ?::jsonb[]) item (id, version, at, state)
            on conflict do nothing
            """;

    private static final String LIST = """
            select version, at, action, subject, client, state
            from entity_version
            where entity_id = ? and version < ?
            order by version desc
            limit ?
            """;

    private static final String FIND = """
            select version, at, action, subject, client, state
            from entity_version
            where entity_id = ? and version = ?
            """;

    private final Sql sql;
    private final DraftJson json;

    EntityVersionTable(Sql sql, DraftJson json) {
        this.sql = sql;
        this.json = json;
    }

    @Override
    public void keep(Entity entity, Change change) {
        var actor = Optional.ofNullable(change.actor());
        sql.update(
                KEEP,
                entity.id().value(),
                entity.version(),
                entity.changed(),
                actor.map(who -> who.subject()).orElse(null),
                actor.map(who -> who.client()).orElse(null),
                change.action(),
                json.write(EntityDraft.of(entity)));
    }

    @Override
    public void keepAll(List<Entity> entities, Change change) {
        if (entities.isEmpty()) {
            return;
        }
        var actor = Optional.ofNullable(change.actor());
        sql.update(
                KEEP_ALL,
                actor.map(who -> who.subject()).orElse(null),
                actor.map(who -> who.client()).orElse(null),
                change.action(),
                entities.stream().map(Entity::id).toList(),
                entities.stream().map(Entity::version).toList(),
                entities.stream().map(Entity::changed).toList(),
                entities.stream()
                        .map(entity -> json.write(EntityDraft.of(entity)))
                        .toList());
    }

    @Override
    public List<EntityVersion> list(EntityId id, int before, int limit) {
        return sql.query(LIST, this::read, id.value(), before, limit);
    }

    @Override
    public Optional<EntityVersion> find(EntityId id, int version) {
        return sql.first(FIND, this::read, id.value(), version);
    }

    private EntityVersion read(ResultSet row) throws SQLException {
        return new EntityVersion(
                row.getInt("version"),
                Columns.instant(row, "at"),
                Columns.constant(row, "action", EditAction.class),
                row.getString("subject"),
                row.getString("client"),
                json.read(row.getString("state")));
    }
}
