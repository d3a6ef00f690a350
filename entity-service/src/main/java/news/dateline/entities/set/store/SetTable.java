package news.dateline.entities.set.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.set.domain.EntitySet;
import news.dateline.entities.set.domain.SetDraft;
import news.dateline.entities.set.domain.Sets;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class SetTable implements Sets {

    private static final String READ = """
            select s.*, (select count(*) from entity_set_member m where m.set_id = s.id) as size from entity_set s
            """;

    private static final String FIND = READ + " where s.id = ?";

    private static final String LOCK = "select id from entity_set where id = ? for update";

    private static final String LIST = READ
            + " where (s.owner = ? or s.shared) and (?::uuid is null or s.id < ?::uuid) order by s.id desc limit ?";

    private static final String MEMBERS = """
            with recursive way as (
                select m.entity_id as id from entity_set_member m where m.set_id = ?
                union
                select e.merged_into from way w join entity e on e.id = w.id where e.merged_into is not null
            )
            select e.id
            from way w
            join entity e on e.id = w.id and e.merged_into is null
            where ?::uuid is null or e.id > ?::uuid
            order by e.id
            limit ?
            """;

    private static final String ENTRIES = "select entity_id from entity_set_member where set_id = ? order by entity_id";

    private static final String NEXT_REVISION =
            "update entity_set set revision = revision + 1 where id = ? returning revision";

    private static final String COUNT = "select count(*) as sets from entity_set where owner = ?";

    private static final String ADD = """
            insert into entity_set (id, name, description, owner, shared, version, created, changed)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String CHANGE = """
            update entity_set s
            set name = ?, description = ?, shared = ?, version = version + 1, changed = ?
            where id = ? and not exists (
                select from entity_set o where o.owner = s.owner and lower(o.name) = lower(?) and o.id <> s.id)
            """;

    private static final String REMOVE = "delete from entity_set where id = ?";

    private static final String PUT = """
            insert into entity_set_member (set_id, entity_id, added)
            select ?, entity_id, ? from unnest(?::uuid[]) entity_id
            on conflict do nothing
            """;

    private static final String TAKE = """
            with recursive tree as (
                select ?::uuid as id
                union
                select e.id from tree t join entity e on e.merged_into = t.id
            )
            delete from entity_set_member where set_id = ? and entity_id in (select id from tree)
            """;

    private final Sql sql;

    SetTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<EntitySet> find(UUID id) {
        return sql.first(FIND, SetTable::read, id);
    }

    @Override
    public Optional<EntitySet> lock(UUID id) {
        return sql.first(LOCK, row -> true, id).flatMap(locked -> find(id));
    }

    @Override
    public List<EntitySet> list(String owner, UUID before, int limit) {
        return sql.query(LIST, SetTable::read, owner, before, before, limit);
    }

    @Override
    public List<EntityId> members(UUID id, EntityId after, int limit) {
        UUID start = after == null ? null : after.value();
        return sql.query(MEMBERS, row -> new EntityId(Columns.uuid(row, "id")), id, start, start, limit);
    }

    @Override
    public List<EntityId> entries(UUID id) {
        return sql.query(ENTRIES, row -> new EntityId(Columns.uuid(row, "entity_id")), id);
    }

    @Override
    public long nextRevision(UUID id) {
        return sql.first(NEXT_REVISION, row -> row.getLong("revision"), id).orElseThrow();
    }

    @Override
    public int count(String owner) {
        return sql.first(COUNT, row -> row.getInt("sets"), owner).orElseThrow();
    }

    @Override
    public boolean add(EntitySet set) {
        return sql.update(
                        ADD,
                        set.id(),
                        set.name(),
                        set.description(),
                        set.owner(),
                        set.shared(),
                        set.version(),
                        set.created(),
                        set.changed())
                > 0;
    }

    @Override
    public boolean change(UUID id, SetDraft draft, Instant now) {
        return sql.update(CHANGE, draft.name(), draft.description(), draft.shared(), now, id, draft.name()) > 0;
    }

    @Override
    public void remove(UUID id) {
        sql.update(REMOVE, id);
    }

    @Override
    public void put(UUID id, Collection<EntityId> entities, Instant now) {
        sql.update(PUT, id, now, entities);
    }

    @Override
    public boolean take(UUID id, EntityId entity) {
        return sql.update(TAKE, entity.value(), id) > 0;
    }

    private static EntitySet read(ResultSet row) throws SQLException {
        return new EntitySet(
                Columns.uuid(row, "id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("owner"),
                row.getBoolean("shared"),
                row.getInt("version"),
                Columns.instant(row, "created"),
                Columns.instant(row, "changed"),
                row.getInt("size"));
    }
}
