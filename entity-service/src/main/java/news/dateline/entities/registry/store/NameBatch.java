package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

/** Names of several entities, written at once. */
final class NameBatch {

    private static final String LEARN = """
            insert into entity_name (entity_id, normalised, name, kind, language, learned)
            select item.*, true from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[])
                item (entity_id, normalised, name, kind, language)
            on conflict do nothing
            returning entity_id as id
            """;

    private static final String ADD_SOURCES = """
            insert into entity_name_source (entity_id, normalised, article_id)
            select distinct n.entity_id, n.normalised, ?::uuid
            from unnest(?::uuid[], ?::text[]) item (entity_id, normalised)
            join entity_name n on n.entity_id = item.entity_id and n.normalised = item.normalised
            where n.learned
            """;

    private static final String ENTER = """
            insert into entity_name (entity_id, normalised, name, kind, language, label, origin, source, added, learned)
            select item.entity_id, item.normalised, item.name, item.kind, item.language, item.label, item.origin, item.source,
                coalesce(item.added, ?), false
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::text[], ?::text[],
                    ?::timestamptz[])
                item (entity_id, normalised, name, kind, language, label, origin, source, added)
            on conflict (entity_id, normalised, md5(name), coalesce(language, ''))
                do update set kind = excluded.kind, label = excluded.label
            """;

    private final List<EntityId> owners = new ArrayList<>();
    private final List<EntityName> names = new ArrayList<>();

    NameBatch add(EntityId owner, List<EntityName> added) {
        for (EntityName name : added) {
            owners.add(owner);
            names.add(name);
        }
        return this;
    }

    /** Enters names that the machine found; returns whose names were new to them. */
    Set<EntityId> learn(Sql sql) {
        if (names.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(sql.query(
                LEARN,
                row -> new EntityId(Columns.uuid(row, "id")),
                owners,
                each(EntityName::normalised),
                each(EntityName::name),
                each(EntityName::kind),
                each(EntityName::language)));
    }

    /** Enters names that people and imports gave. One that is there already keeps where it came from. */
    void enter(Sql sql, Instant now) {
        sql.update(
                ENTER,
                now,
                owners,
                each(EntityName::normalised),
                each(EntityName::name),
                each(EntityName::kind),
                each(EntityName::language),
                each(EntityName::label),
                each(name -> name.provenance().origin()),
                each(name -> name.provenance().source()),
                each(name -> name.provenance().added()));
    }

    /** Enters an article as the source of those names that were found by the machine. */
    void insertSources(Sql sql, Object article) {
        sql.update(ADD_SOURCES, article, owners, each(EntityName::normalised));
    }

    private <T> List<T> each(Function<EntityName, T> column) {
        var values = new ArrayList<T>(names.size());
        names.forEach(name -> values.add(column.apply(name)));
        return values;
    }
}
