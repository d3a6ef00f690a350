package news.dateline.articles.search.store;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.search.domain.Filters;

/** Resolves merges when they are asked about, so that an undone one leaves no trace. */
@ApplicationScoped
class Redirects {

    /** An id that nobody knows stands for itself; one that was removed, for nothing. */
    private static final String SAME = """
            with root (id) as (
                select coalesce(k.survivor_id, w.id)
                from unnest(cast(? as uuid[])) as w (id)
                left join known_entity k on k.id = w.id)
            select root.id
            from root
            where not exists (select from known_entity k where k.id = root.id and k.removed)
            union
            select k.id
            from known_entity k
            join root on k.survivor_id = root.id
            where not k.removed
            """;

    private final Session session;

    Redirects(Session session) {
        this.session = session;
    }

    Conditions.Wanted resolve(Filters filters) {
        return new Conditions.Wanted(filters.entities().stream().map(this::same).toList(), same(filters.without()));
    }

    private Set<UUID> same(Set<EntityId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        UUID[] wanted = ids.stream().map(EntityId::value).toArray(UUID[]::new);
        return new Statement()
                .add(SAME, wanted).list(session, row -> row.get(0, UUID.class)).stream()
                        .collect(Collectors.toSet());
    }
}
