package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

/** Turns rows into entities: one query for the rows, one each for the names, roles and ids of all of them. */
@ApplicationScoped
class EntityRows {

    /** What {@link #read} needs of the table {@code entity}, as {@code e}. */
    static final String COLUMNS =
            "e.id, e.type, e.name, e.status, e.curated, e.version, e.created, e.changed, e.article_count, e.mention_count, "
                    + "e.description, e.latitude, e.longitude";

    /** Whether readers may see the name {@code n}: a person set it, or a published article gives it. */
    static final String NAME_IS_VISIBLE = """
            (not n.learned or exists (
                select from entity_name_source s
                join article a on a.id = s.article_id
                where s.entity_id = n.entity_id and s.normalised = n.normalised and a.counted))
            """;

    private final Sql sql;

    EntityRows(Sql sql) {
        this.sql = sql;
    }

    /** An entity without its names, roles and external ids. */
    static Entity read(ResultSet row) throws SQLException {
        return new Entity(
                new EntityId(Columns.uuid(row, "id")),
                Columns.constant(row, "type", EntityKind.class),
                row.getString("name"),
                Columns.constant(row, "status", EntityStatus.class),
                row.getBoolean("curated"),
                row.getInt("version"),
                Columns.instant(row, "created"),
                Columns.instant(row, "changed"),
                row.getInt("article_count"),
                row.getInt("mention_count"),
                List.of(),
                new EntityDetails(row.getString("description"), List.of(), coordinates(row), List.of()));
    }

    private static Coordinates coordinates(ResultSet row) throws SQLException {
        Double latitude = row.getObject("latitude", Double.class);
        return latitude == null ? null : new Coordinates(latitude, row.getDouble("longitude"));
    }

    /** The same entities in the same order, with all their names and details. */
    List<Entity> complete(List<Entity> entities) {
        return complete(entities, Audience.NEWSROOM);
    }

    /** The same entities in the same order, with their details and those of their names that the asker may see. */
    List<Entity> complete(List<Entity> entities, Audience audience) {
        if (entities.isEmpty()) {
            return entities;
        }
        var belongings = Belongings.read(sql, entities.stream().map(Entity::id).toList(), audience);
        return entities.stream().map(belongings::giveTo).toList();
    }
}
