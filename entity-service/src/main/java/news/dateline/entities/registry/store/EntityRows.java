package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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
import news.dateline.entities.sql.Visible;

import static java.util.stream.Collectors.toMap;

/** Turns rows into entities: one query for the rows, one each for the names, roles and ids of all of them. */
@ApplicationScoped
class EntityRows {

    /** What {@link #read} needs of the table {@code entity}, as {@code e}. */
    static final String COLUMNS =
            "e.id, e.type, e.name, e.status, e.curated, e.version, e.created, e.changed, e.article_count, e.mention_count, "
                    + "e.description, e.latitude, e.longitude";

    /**
     * Whether somebody who does not see all may see the name {@code n}: a person set it, or an article that he may see gives
     * it. Has the parameters of {@link Visible}.
     */
    static final String NAME_IS_VISIBLE = """
            (not n.learned or exists (
                select from entity_name_source s
                join article a on a.id = s.article_id
                where s.entity_id = n.entity_id and s.normalised = n.normalised
                  and (a.counted or ?) and within_sources(a.source, ?::text[])))
            """;

    private static final String COUNTS = """
            select entity_id, count(*) as articles, sum(mention_count) as mentions
            from article_entity
            where entity_id = any (?::uuid[]) and counted and source = any (?::text[])
            group by entity_id
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

    /** The same entities in the same order, with their details, and those of their names and articles that the asker may see. */
    List<Entity> complete(List<Entity> entities, Audience audience) {
        if (entities.isEmpty()) {
            return entities;
        }
        var ids = entities.stream().map(Entity::id).toList();
        var belongings = Belongings.read(sql, ids, audience);
        var complete = entities.stream().map(belongings::giveTo);
        return (audience.sources().isEmpty() ? complete : counted(complete, ids, audience)).toList();
    }

    private Stream<Entity> counted(Stream<Entity> entities, List<EntityId> ids, Audience audience) {
        record Counts(EntityId entity, int articles, int mentions) {}
        var counts = sql
                .query(
                        COUNTS,
                        row -> new Counts(
                                new EntityId(Columns.uuid(row, "entity_id")),
                                row.getInt("articles"),
                                row.getInt("mentions")),
                        ids,
                        audience.sources())
                .stream()
                .collect(toMap(Counts::entity, Function.identity()));
        return entities.map(entity -> {
            var own = counts.getOrDefault(entity.id(), new Counts(entity.id(), 0, 0));
            return entity.withCounts(own.articles(), own.mentions());
        });
    }
}
