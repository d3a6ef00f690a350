package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** Turns rows into entities: one query for the rows, one for the names of all of them. */
@ApplicationScoped
class EntityRows {

    /** What {@link #read} needs of the table {@code entity}, as {@code e}. */
    static final String COLUMNS =
            "e.id, e.type, e.name, e.status, e.version, e.created, e.changed, e.article_count, e.mention_count";

    /** Whether readers may see the name {@code n}: a person set it, or a published article gives it. */
    static final String NAME_IS_VISIBLE = """
            (not n.learned or exists (
                select from entity_name_source s
                join article a on a.id = s.article_id
                where s.entity_id = n.entity_id and s.normalised = n.normalised and a.counted))
            """;

    private static final String NAMES =
            """
            select n.entity_id, n.name, n.kind, n.language
            from entity_name n
            join entity e on e.id = n.entity_id
            where n.entity_id = any (?::uuid[]) and (? or e.curated and n.name = e.name or
            """ + NAME_IS_VISIBLE + ") order by n.entity_id, n.kind = 'OFFICIAL' desc, n.normalised";

    private final Sql sql;

    EntityRows(Sql sql) {
        this.sql = sql;
    }

    /** An entity without its names. */
    static Entity read(ResultSet row) throws SQLException {
        return new Entity(
                new EntityId(Columns.uuid(row, "id")),
                Columns.constant(row, "type", EntityKind.class),
                row.getString("name"),
                Columns.constant(row, "status", EntityStatus.class),
                row.getInt("version"),
                Columns.instant(row, "created"),
                Columns.instant(row, "changed"),
                row.getInt("article_count"),
                row.getInt("mention_count"),
                List.of());
    }

    /** The same entities in the same order, with all their names. */
    List<Entity> withNames(List<Entity> entities) {
        return withNames(entities, Audience.NEWSROOM);
    }

    /** The same entities in the same order, with those of their names that the asker may see. */
    List<Entity> withNames(List<Entity> entities, Audience audience) {
        if (entities.isEmpty()) {
            return entities;
        }
        var names = namesOf(entities.stream().map(Entity::id).toList(), audience);
        return entities.stream()
                .map(entity ->
                        entity.withNames(preferredFirst(entity.name(), names.getOrDefault(entity.id(), List.of()))))
                .toList();
    }

    private Map<EntityId, List<EntityName>> namesOf(Collection<EntityId> ids, Audience audience) {
        record OwnedName(EntityId owner, EntityName name) {}
        return sql
                .query(
                        NAMES,
                        row -> new OwnedName(
                                new EntityId(Columns.uuid(row, "entity_id")),
                                new EntityName(
                                        row.getString("name"),
                                        Columns.constant(row, "kind", NameKind.class),
                                        row.getString("language"))),
                        ids,
                        audience == Audience.NEWSROOM)
                .stream()
                .collect(groupingBy(OwnedName::owner, mapping(OwnedName::name, toList())));
    }

    private static List<EntityName> preferredFirst(String preferred, List<EntityName> names) {
        return names.stream()
                .sorted(Comparator.comparing(name -> !name.name().equals(preferred)))
                .toList();
    }
}
