package news.dateline.articles.projection.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.projection.domain.KnownEntities;
import news.dateline.articles.projection.domain.ProjectionReader;

@ApplicationScoped
class ProjectionReaderTable implements ProjectionReader {

    /** One row without an entity where none is known. Merges are resolved as search resolves them. */
    private static final String KNOWN = """
            select coalesce(n.revision, 0) as revision, named.entity, cast(sum(named.mentions) as integer) as mentions
            from article a
            left join article_analysis n on n.article_id = a.id
            left join (
                select e.article_id, e.mentions, coalesce(k.survivor_id, e.entity_id) as entity
                from article_entity e
                left join known_entity k on k.id = e.entity_id
                left join known_entity s on s.id = k.survivor_id
                where not coalesce(s.removed, k.removed, false)) named on named.article_id = a.id
            where a.id = :article
            group by n.revision, named.entity
            order by named.entity
            """;

    private final Session session;

    ProjectionReaderTable(Session session) {
        this.session = session;
    }

    @Override
    public Optional<KnownEntities> of(UUID article) {
        List<Tuple> rows = session.createNativeQuery(KNOWN, Tuple.class)
                .setParameter("article", article)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(known(rows));
    }

    private static KnownEntities known(List<Tuple> rows) {
        List<KnownEntities.Use> uses = rows.stream()
                .filter(row -> row.get("entity") != null)
                .map(row -> new KnownEntities.Use(
                        new EntityId(row.get("entity", UUID.class)), row.get("mentions", Integer.class)))
                .toList();
        return new KnownEntities(rows.getFirst().get("revision", Integer.class), uses);
    }
}
