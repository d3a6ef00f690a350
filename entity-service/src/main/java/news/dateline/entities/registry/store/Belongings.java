package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.Origin;
import news.dateline.entities.registry.domain.Provenance;
import news.dateline.entities.registry.domain.Role;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.RowMapper;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The names, roles and external ids of several entities; names and ids of what was merged into them included. */
record Belongings(
        Map<EntityId, List<EntityName>> names,
        Map<EntityId, List<Role>> roles,
        Map<EntityId, List<ExternalId>> externalIds) {

    /** Each asked entity as an owner, and with it what was merged into it, directly or not. */
    private static final String TREE = """
            with recursive tree as (
                select id as owner, id from unnest(?::uuid[]) id
                union
                select t.owner, e.id from tree t join entity e on e.merged_into = t.id
            )
            """;

    private static final String NAMES = TREE + """
            select t.owner, nullif(t.id, t.owner) as origin_id, n.name, n.kind, n.language, n.label, n.origin, n.source, n.added
            from tree t
            join entity_name n on n.entity_id = t.id
            join entity e on e.id = t.id
            where (? or e.curated and n.name = e.name or
            """ + EntityRows.NAME_IS_VISIBLE + """
            )
            order by t.id <> t.owner, n.kind = 'OFFICIAL' desc, n.normalised, n.language nulls first, n.name, t.id
            """;

    private static final String ROLES = """
            select entity_id as owner, title, organization_id, organization, since, until
            from entity_role
            where entity_id = any (?::uuid[])
            order by ordinal
            """;

    private static final String IDS = TREE + """
            select t.owner, nullif(t.id, t.owner) as origin_id, x.scheme, x.value, x.origin, x.source, x.added
            from tree t
            join entity_external_id x on x.entity_id = t.id
            order by t.id <> t.owner, x.scheme, x.value
            """;

    private record Owned<T>(EntityId owner, T thing) {}

    /** All that these entities have, but for the names that the asker may not see. */
    static Belongings read(Sql sql, Collection<EntityId> ids, Audience audience) {
        return new Belongings(
                byOwner(sql, NAMES, Belongings::name, ids, audience.seesAll(), audience.newsroom(), audience.sources()),
                byOwner(sql, ROLES, Belongings::role, ids),
                byOwner(sql, IDS, Belongings::externalId, ids));
    }

    private static <T> Map<EntityId, List<T>> byOwner(
            Sql sql, String query, RowMapper<T> mapper, Object... parameters) {
        return sql
                .query(query, row -> new Owned<>(new EntityId(Columns.uuid(row, "owner")), mapper.map(row)), parameters)
                .stream()
                .collect(groupingBy(Owned::owner, mapping(Owned::thing, toList())));
    }

    private static EntityName name(ResultSet row) throws SQLException {
        return new EntityName(
                row.getString("name"),
                Columns.constant(row, "kind", NameKind.class),
                row.getString("language"),
                row.getBoolean("label"),
                provenance(row),
                from(row));
    }

    private static Role role(ResultSet row) throws SQLException {
        var organization = Columns.uuid(row, "organization_id");
        return new Role(
                row.getString("title"),
                organization == null ? null : new EntityId(organization),
                row.getString("organization"),
                row.getString("since"),
                row.getString("until"));
    }

    private static ExternalId externalId(ResultSet row) throws SQLException {
        return new ExternalId(row.getString("scheme"), row.getString("value"), provenance(row), from(row));
    }

    private static EntityId from(ResultSet row) throws SQLException {
        var id = Columns.uuid(row, "origin_id");
        return id == null ? null : new EntityId(id);
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                Columns.constant(row, "origin", Origin.class), row.getString("source"), Columns.instant(row, "added"));
    }

    /** The entity with what it has, its preferred name first. What a merged entity has too is not repeated. */
    Entity giveTo(Entity entity) {
        var id = entity.id();
        var details = entity.details();
        return entity.withNames(once(names.getOrDefault(id, List.of())).stream()
                        .sorted(Comparator.comparing(
                                name -> !(name.isOwn() && name.name().equals(entity.name()))))
                        .toList())
                .withDetails(new EntityDetails(
                        details.description(),
                        roles.getOrDefault(id, List.of()),
                        details.coordinates(),
                        externalIds.getOrDefault(id, List.of())));
    }

    private static List<EntityName> once(List<EntityName> names) {
        record Spelling(String name, String language) {}
        var seen = new HashSet<Spelling>();
        return names.stream()
                .filter(name -> seen.add(new Spelling(name.name(), name.language())))
                .toList();
    }
}
