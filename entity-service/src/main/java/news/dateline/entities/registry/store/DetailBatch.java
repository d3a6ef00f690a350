package news.dateline.entities.registry.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.ExternalId;
import news.dateline.entities.registry.domain.Role;
import news.dateline.entities.sql.Sql;

/** External ids and roles of several entities, written at once. */
final class DetailBatch {

    private static final String ENTER_IDS = """
            insert into entity_external_id (entity_id, scheme, value, origin, source, added)
            select item.entity_id, item.scheme, item.value, item.origin, item.source, coalesce(item.added, ?)
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                item (entity_id, scheme, value, origin, source, added)
            on conflict (entity_id, scheme) do nothing
            """;

    private static final String ENTER_ROLES = """
            insert into entity_role (entity_id, ordinal, title, organization_id, organization, since, until)
            select item.* from unnest(?::uuid[], ?::integer[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[]) item
            """;

    private record Owned<T>(EntityId owner, int ordinal, T value) {}

    private final List<Owned<ExternalId>> ids = new ArrayList<>();
    private final List<Owned<Role>> roles = new ArrayList<>();

    DetailBatch add(EntityId owner, EntityDetails details) {
        details.externalIds().forEach(id -> ids.add(new Owned<>(owner, ids.size(), id)));
        for (int i = 0; i < details.roles().size(); i++) {
            roles.add(new Owned<>(owner, i, details.roles().get(i)));
        }
        return this;
    }

    void enter(Sql sql, Instant now) {
        if (!ids.isEmpty()) {
            sql.update(
                    ENTER_IDS,
                    now,
                    each(ids, Owned::owner),
                    each(ids, id -> id.value().scheme()),
                    each(ids, id -> id.value().value()),
                    each(ids, id -> id.value().provenance().origin()),
                    each(ids, id -> id.value().provenance().source()),
                    each(ids, id -> id.value().provenance().added()));
        }
        if (!roles.isEmpty()) {
            sql.update(
                    ENTER_ROLES,
                    each(roles, Owned::owner),
                    each(roles, Owned::ordinal),
                    each(roles, role -> role.value().title()),
                    each(roles, role -> role.value().organizationId()),
                    each(roles, role -> role.value().organization()),
                    each(roles, role -> role.value().since()),
                    each(roles, role -> role.value().until()));
        }
    }

    private static <T, V> List<V> each(List<T> items, Function<T, V> column) {
        var values = new ArrayList<V>(items.size());
        items.forEach(item -> values.add(column.apply(item)));
        return values;
    }
}
