package news.dateline.articles.projection.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.projection.domain.EntitySets;
import news.dateline.articles.projection.domain.SetId;
import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;

/** The table {@code entity_set}. */
@ApplicationScoped
@Transactional
class EntitySetRepository implements EntitySets {

    private static final String STATE = """
            insert into entity_set (id, revision, owner, shared, members)
            values (:id, :revision, :owner, :shared, cast(:members as uuid[]))
            on conflict (id) do update set
                revision = excluded.revision, owner = excluded.owner, shared = excluded.shared, members = excluded.members
            where excluded.revision > entity_set.revision
            """;
    private static final String REMOVED = """
            insert into entity_set (id, revision) values (:id, :revision)
            on conflict (id) do update set revision = excluded.revision, owner = null, shared = false, members = '{}'
            where excluded.revision > entity_set.revision
            """;
    private static final String MEMBERS =
            "select array_to_string(members, ',') from entity_set where id = :id and (shared or owner = :subject)";

    private final Session session;

    EntitySetRepository(Session session) {
        this.session = session;
    }

    @Override
    public void apply(EntitySetState event) {
        session.createNativeMutationQuery(STATE)
                .setParameter("id", event.setId())
                .setParameter("revision", event.revision())
                .setParameter("owner", event.owner())
                .setParameter("shared", event.shared())
                .setParameter("members", event.members().toArray(UUID[]::new))
                .executeUpdate();
    }

    @Override
    public void apply(EntitySetRemoved event) {
        session.createNativeMutationQuery(REMOVED)
                .setParameter("id", event.setId())
                .setParameter("revision", event.revision())
                .executeUpdate();
    }

    @Override
    public Optional<Set<EntityId>> members(SetId set, String subject) {
        return session.createNativeQuery(MEMBERS, String.class)
                .setParameter("id", set.value())
                .setParameter("subject", subject)
                .uniqueResultOptional()
                .map(members -> Pattern.compile(",")
                        .splitAsStream(members)
                        .flatMap(text -> EntityId.parse(text).stream())
                        .collect(Collectors.toSet()));
    }
}
