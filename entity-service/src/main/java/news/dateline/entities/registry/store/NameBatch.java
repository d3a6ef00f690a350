package news.dateline.entities.registry.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

/** Names of several entities that the machine found, written at once. */
final class NameBatch {

    private static final String ADD = """
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

    private final List<EntityId> owners = new ArrayList<>();
    private final List<EntityName> names = new ArrayList<>();

    NameBatch add(EntityId owner, List<EntityName> added) {
        for (EntityName name : added) {
            owners.add(owner);
            names.add(name);
        }
        return this;
    }

    /** Enters the names; returns whose names were new to them. */
    Set<EntityId> insert(Sql sql) {
        return Set.copyOf(sql.query(
                ADD,
                row -> new EntityId(Columns.uuid(row, "id")),
                owners,
                names.stream().map(EntityName::normalised).toList(),
                names.stream().map(EntityName::name).toList(),
                names.stream().map(EntityName::kind).toList(),
                names.stream().map(EntityName::language).toList()));
    }

    /** Enters an article as the source of those names that were found by the machine. */
    void insertSources(Sql sql, Object article) {
        sql.update(
                ADD_SOURCES,
                article,
                owners,
                names.stream().map(EntityName::normalised).toList());
    }
}
