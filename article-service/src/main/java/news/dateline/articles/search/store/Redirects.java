package news.dateline.articles.search.store;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.search.domain.Filters;

/** Resolves merges when they are asked about, so that an undone one leaves no trace. */
@ApplicationScoped
class Redirects {

    /**
     * An id that nobody knows stands for itself, since others may have been merged with it before it was told; one that was removed, for
     * nothing. One that no article has ever named has no number.
     */
    private static final String SAME = """
            with root (id) as (
                select coalesce(k.survivor_id, w.id)
                from unnest(cast(? as uuid[])) as w (id)
                left join known_entity k on k.id = w.id)
            select k.number
            from root
            join known_entity k on k.id = root.id or k.survivor_id = root.id
            where k.number is not null and not k.removed
              and not exists (select from known_entity r where r.id = root.id and r.removed)
            """;

    private final Session session;

    Redirects(Session session) {
        this.session = session;
    }

    Wanted resolve(Filters filters) {
        return new Wanted(filters.entities().stream().map(this::same).toList(), same(filters.without()));
    }

    private Set<Integer> same(Set<EntityId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        UUID[] wanted = ids.stream().map(EntityId::value).toArray(UUID[]::new);
        return Set.copyOf(new Statement().add(SAME, wanted).list(session, row -> row.get(0, Integer.class)));
    }
}
