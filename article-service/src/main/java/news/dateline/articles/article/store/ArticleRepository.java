package news.dateline.articles.article.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.Articles;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.lifecycle.Standing;
import news.dateline.contracts.event.PubStatus;
import news.dateline.platform.sql.Columns;

/** Articles in PostgreSQL. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleRow, UUID>, Articles {

    /** In one order, so that two who add the same ones wait for each other and do not block each other. */
    private static final String INSERT = """
            insert into article (id, source, external_id, revision, content_hash, pub_status, embargoed_until, expires, due, created, changed)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as a (id, source, external_id, revision, hash, status, embargoed_until, expires, due, created, changed)
            order by source, external_id
            on conflict (source, external_id) do nothing
            returning id
            """;

    private static final String LOCK = """
            select a.*
            from unnest(cast(:sources as text[]), cast(:names as text[])) as o (source, name)
            join article a on a.source = o.source and a.external_id = o.name
            order by a.source, a.external_id
            for update of a
            """;
    /** The same as {@link Standing#isPublicAt}. */
    private static final String PUBLIC =
            "a.pubStatus = :usable and (a.embargoedUntil is null or a.embargoedUntil <= :now)"
                    + " and (a.expires is null or a.expires > :now)";

    private static final String LOCK_DUE =
            "select id from article where due <= :now order by due limit 1 for update skip locked";
    private static final String BURY =
            "insert into article_tombstone (article_id, revision, erased) values (:id, :revision, :erased)";

    @Override
    public Set<ArticleId> addNew(List<ArticleState> states, Instant now) {
        Columns<ArticleState> columns = Columns.of(states)
                .add("uuid", state -> state.id().value())
                .add("text", state -> state.origin().source())
                .add("text", state -> state.origin().externalId().orElse(null))
                .add("integer", ArticleState::revision)
                .add("text", ArticleState::contentHash)
                .add("text", state -> state.pubStatus().name())
                .add("timestamptz", state -> state.embargoedUntil().orElse(null))
                .add("timestamptz", state -> state.standing().expires().orElse(null))
                .add("timestamptz", state -> state.standing().nextAfter(now).orElse(null))
                .add("timestamptz", ArticleState::created)
                .add("timestamptz", ArticleState::changed);
        return Set.copyOf(getSession()
                .doReturningWork(connection ->
                        columns.query(connection, INSERT, row -> new ArticleId(row.getObject(1, UUID.class)))));
    }

    @Override
    public Optional<ArticleState> lock(ArticleId id) {
        return find("id", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ArticleRow::toState);
    }

    @Override
    public List<ArticleState> lock(List<Origin> origins) {
        return getSession()
                .createNativeQuery(LOCK, ArticleRow.class)
                .setParameter("sources", origins.stream().map(Origin::source).toArray(String[]::new))
                .setParameter(
                        "names",
                        origins.stream()
                                .map(origin -> origin.externalId().orElseThrow())
                                .toArray(String[]::new))
                .getResultStream()
                .map(ArticleRow::toState)
                .toList();
    }

    @Override
    public Optional<ArticleState> find(ArticleId id) {
        return findByIdOptional(id.value()).map(ArticleRow::toState);
    }

    @Override
    public List<ArticleState> find(List<ArticleId> ids) {
        return find("id in ?1", ids.stream().map(ArticleId::value).toList()).stream()
                .map(ArticleRow::toState)
                .toList();
    }

    @Override
    public List<ArticleState> list(Query query) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (!query.audience().newsroom()) {
            conditions.add(PUBLIC);
            parameters.put("usable", PubStatus.USABLE);
            parameters.put("now", query.now());
        }
        query.audience().sources().ifPresent(sources -> {
            conditions.add("a.source in :sources");
            parameters.put("sources", sources);
        });
        query.filter().source().ifPresent(source -> {
            conditions.add("a.source = :source");
            parameters.put("source", source);
        });
        addRight(conditions, parameters, "copyrightHolder", query.filter().copyrightHolder());
        addRight(conditions, parameters, "usageTerms", query.filter().usageTerms());
        addRight(conditions, parameters, "digitalSourceType", query.filter().digitalSourceType());
        query.before().ifPresent(before -> {
            conditions.add("a.id < :before");
            parameters.put("before", before.value());
        });
        return find("from ArticleRow a where " + String.join(" and ", conditions) + " order by a.id desc", parameters)
                .page(0, query.limit())
                .stream()
                .map(ArticleRow::toState)
                .toList();
    }

    private static void addRight(
            List<String> conditions, Map<String, Object> parameters, String name, Optional<String> value) {
        value.ifPresent(text -> {
            conditions.add(
                    "exists (select 1 from RevisionRow r where r.key.articleId = a.id and r.key.revision = a.revision"
                            + " and r." + name + "Digest = :" + name + ")");
            parameters.put(name, Digest.of(text));
        });
    }

    @Override
    public void update(ArticleState state, Instant now) {
        ArticleRow row = findById(state.id().value());
        row.revision = state.revision();
        row.contentHash = state.contentHash();
        row.stand(state.standing(), now);
        row.changed = state.changed();
    }

    @Override
    public Optional<Due> lockDue(Instant now) {
        return getSession()
                .createNativeQuery(LOCK_DUE, UUID.class)
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(this::findById)
                .map(row -> new Due(row.toState(), row.due));
    }

    @Override
    public void erase(ArticleId id, int revision, Instant at) {
        delete("id", id.value());
        getEntityManager()
                .createNativeQuery(BURY)
                .setParameter("id", id.value())
                .setParameter("revision", revision)
                .setParameter("erased", at)
                .executeUpdate();
    }
}
