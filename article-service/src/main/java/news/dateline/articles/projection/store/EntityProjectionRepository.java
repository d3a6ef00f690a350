package news.dateline.articles.projection.store;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.hibernate.query.MutationQuery;

import news.dateline.articles.projection.domain.EntityProjection;
import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityUnmerged;

/** The projection in PostgreSQL. */
@ApplicationScoped
@Transactional
class EntityProjectionRepository implements EntityProjection {

    /** Touches nothing if the article was erased, or if as much or more is known. */
    private static final String ANALYSED = """
            insert into article_analysis (article_id, revision, extracted)
            select id, :revision, :extracted from article where id = :article
            on conflict (article_id) do update set revision = excluded.revision, extracted = excluded.extracted
            where (excluded.revision, excluded.extracted) > (article_analysis.revision, article_analysis.extracted)
            """;

    private static final String NO_LONGER = """
            delete from article_entity
            where article_id = :article
              and entity_id not in (select "entityId" from jsonb_to_recordset(cast(:entities as jsonb)) as e ("entityId" uuid))
            """;

    /** Of one that was merged before anything named it, nothing but that is known. */
    private static final String NAMED = """
            insert into known_entity (id, version, type, name, status)
            select "entityId", 0, type, name, upper(status)
            from jsonb_to_recordset(cast(:entities as jsonb)) as e ("entityId" uuid, type text, name text, status text)
            on conflict (id) do update set type = excluded.type, name = excluded.name, status = excluded.status
            where (known_entity.version = 0 or known_entity.name is null)
              and (known_entity.type, known_entity.name, known_entity.status)
                  is distinct from (excluded.type, excluded.name, excluded.status)
            """;

    /** Triggers carry it over into {@code article_search}; where nothing has changed there is nothing to be carried. */
    private static final String NAMES = """
            insert into article_entity (article_id, entity_id, salience, mentions)
            select cast(:article as uuid), "entityId", salience, mentions
            from jsonb_to_recordset(cast(:entities as jsonb)) as e ("entityId" uuid, salience real, mentions integer)
            on conflict (article_id, entity_id) do update set salience = excluded.salience, mentions = excluded.mentions
            where (article_entity.salience, article_entity.mentions) is distinct from (excluded.salience, excluded.mentions)
            """;

    private static final String STATE = """
            insert into known_entity (id, version, type, name, status) values (:id, :version, :type, :name, :status)
            on conflict (id) do update set
                version = excluded.version, type = excluded.type, name = excluded.name, status = excluded.status
            where excluded.version >= known_entity.version and not known_entity.removed
            """;
    private static final String SURVIVOR = """
            insert into known_entity (id, version, survivor_id) values (:id, :version, cast(:survivor as uuid))
            on conflict (id) do update set version = excluded.version, survivor_id = excluded.survivor_id
            where excluded.version >= known_entity.version
            """;
    private static final String REMOVED = """
            insert into known_entity (id, version, removed) values (:id, :version, true)
            on conflict (id) do update set version = excluded.version, removed = true
            where excluded.version >= known_entity.version
            """;

    private final Session session;
    private final ObjectMapper json;

    EntityProjectionRepository(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    @Override
    public void apply(ArticleEntitiesExtracted event) {
        int known = change(ANALYSED)
                .setParameter("article", event.articleId())
                .setParameter("revision", event.revision())
                .setParameter("extracted", event.extractedAt())
                .executeUpdate();
        if (known == 0) {
            return;
        }
        String entities = inOneOrder(event.entities());
        // Before the triggers lock the article's row in the search index, where writers of many articles may wait for
        // it.
        change(NAMED).setParameter("entities", entities).executeUpdate();
        change(NO_LONGER)
                .setParameter("article", event.articleId())
                .setParameter("entities", entities)
                .executeUpdate();
        change(NAMES)
                .setParameter("article", event.articleId())
                .setParameter("entities", entities)
                .executeUpdate();
    }

    @Override
    public void apply(EntityState event) {
        change(STATE)
                .setParameter("id", event.entityId())
                .setParameter("version", event.version())
                .setParameter("type", event.type().name())
                .setParameter("name", event.name())
                .setParameter("status", event.status().name())
                .executeUpdate();
    }

    @Override
    public void apply(EntityMerged event) {
        change(SURVIVOR)
                .setParameter("id", event.entityId())
                .setParameter("version", event.version())
                .setParameter("survivor", event.survivorId().toString())
                .executeUpdate();
    }

    @Override
    public void apply(EntityUnmerged event) {
        change(SURVIVOR)
                .setParameter("id", event.entityId())
                .setParameter("version", event.version())
                .setParameter("survivor", null, String.class)
                .executeUpdate();
    }

    @Override
    public void apply(EntityRemoved event) {
        change(REMOVED)
                .setParameter("id", event.entityId())
                .setParameter("version", event.version())
                .executeUpdate();
    }

    /** Articles that name the same entities are applied side by side: with one order of locks they cannot block each other. */
    private String inOneOrder(List<ArticleEntitiesExtracted.Entity> entities) {
        try {
            return json.writeValueAsString(entities.stream()
                    .sorted(Comparator.comparing(ArticleEntitiesExtracted.Entity::entityId))
                    .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the entities of an article cannot be written", e);
        }
    }

    private MutationQuery change(String statement) {
        return session.createNativeMutationQuery(statement);
    }
}
