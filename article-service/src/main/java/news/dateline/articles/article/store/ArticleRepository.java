package news.dateline.articles.article.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Articles in PostgreSQL. */
@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<ArticleRow, UUID>, Articles {

    private static final String INSERT = """
            insert into article (id, source, external_id, revision, content_hash, pub_status, embargoed_until, expires, due, created, changed)
            values (:id, :source, cast(:externalId as varchar), :revision, :hash, :status,
                    cast(:embargoedUntil as timestamptz), cast(:expires as timestamptz), cast(:due as timestamptz), :created, :changed)
            on conflict (source, external_id) do nothing
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
    public boolean addIfNew(ArticleState state, Instant now) {
        Standing standing = state.standing();
        return getSession()
                        .createNativeMutationQuery(INSERT)
                        .setParameter("id", state.id().value())
                        .setParameter("source", state.origin().source())
                        .setParameter("externalId", state.origin().externalId().orElse(null), String.class)
                        .setParameter("revision", state.revision())
                        .setParameter("hash", state.contentHash())
                        .setParameter("status", standing.pubStatus().name())
                        .setParameter(
                                "embargoedUntil", standing.embargoedUntil().orElse(null), Instant.class)
                        .setParameter("expires", standing.expires().orElse(null), Instant.class)
                        .setParameter("due", standing.nextAfter(now).orElse(null), Instant.class)
                        .setParameter("created", state.created())
                        .setParameter("changed", state.changed())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<ArticleState> lock(ArticleId id) {
        return find("id", id.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ArticleRow::toState);
    }

    @Override
    public Optional<ArticleState> lock(Origin origin) {
        return find(
                        "source = ?1 and externalId = ?2",
                        origin.source(),
                        origin.externalId().orElseThrow())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .map(ArticleRow::toState);
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
