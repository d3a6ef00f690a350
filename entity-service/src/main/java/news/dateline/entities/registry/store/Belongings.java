package news.dateline.entities.registry.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
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

/** The names, roles and external ids of several entities. */
record Belongings(
        Map<EntityId, List<EntityName>> names,
        Map<EntityId, List<Role>> roles,
        Map<EntityId, List<ExternalId>> externalIds) {

    private static final String NAMES = """
            select n.entity_id as owner, n.name, n.kind, n.language, n.label, n.origin, n.source, n.added
            from entity_name n
            join entity e on e.id = n.entity_id
            where n.entity_id = any (?::uuid[]) and (? or e.curated and n.name = e.name or
            """ + EntityRows.NAME_IS_VISIBLE + """
            )
            order by n.kind = 'OFFICIAL' desc, n.normalised, n.language nulls first, n.name
            """;

    private static final String ROLES = """
            select entity_id as owner, title, organization_id, organization, since, until
            from entity_role
            where entity_id = any (?::uuid[])
            order by ordinal
            """;

    private static final String IDS = """
            select entity_id as owner, scheme, value, origin, source, added
            from entity_external_id
            where entity_id = any (?::uuid[])
            order by scheme
            """;

    private record Owned<T>(EntityId owner, T thing) {}

    /** All that these entities have, but for the names that the asker may not see. */
    static Belongings read(Sql sql, Collection<EntityId> ids, Audience audience) {
        return new Belongings(
                byOwner(sql, NAMES, Belongings::name, ids, audience == Audience.NEWSROOM),
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
                null);
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
        return new ExternalId(row.getString("scheme"), row.getString("value"), provenance(row), null);
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                Columns.constant(row, "origin", Origin.class), row.getString("source"), Columns.instant(row, "added"));
    }

    /** The entity with what it has, its preferred name first. */
    Entity giveTo(Entity entity) {
        var id = entity.id();
        var details = entity.details();
        return entity.withNames(names.getOrDefault(id, List.of()).stream()
                        .sorted(Comparator.comparing(name -> !name.name().equals(entity.name())))
                        .toList())
                .withDetails(new EntityDetails(
                        details.description(),
                        roles.getOrDefault(id, List.of()),
                        details.coordinates(),
                        externalIds.getOrDefault(id, List.of())));
    }
}
