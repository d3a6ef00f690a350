package news.dateline.articles.revision.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.article.domain.Original;
import news.dateline.articles.article.domain.Revision;
import news.dateline.articles.article.domain.RevisionLog;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.articles.revision.domain.Revisions;
import news.dateline.contracts.event.PubStatus;
import news.dateline.platform.sql.Columns;

/** Revisions in PostgreSQL. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, RevisionKey>, RevisionLog, Revisions {

    private static final String INSERT = """
            insert into article_revision (article_id, revision, content, content_hash, pub_status, embargoed_until,
                                          original, original_type, subject, client, request_id, created, action, note)
            select id, revision, cast(content as jsonb), hash, status, embargoed_until,
                   original, original_type, subject, client, request_id, created, action, note
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as r (
                id, revision, content, hash, status, embargoed_until,
                original, original_type, subject, client, request_id, created, action, note)
            """;

    private static final String HEAD =
            "select r.key.revision, r.pubStatus, r.embargoedUntil, r.created, r.subject, r.client,"
                    + " r.requestId, r.action, r.note from RevisionRow r where r.key.articleId = :id";
    private static final String LIST =
            HEAD + " and r.key.revision < :below and (:newsroom = true or r.pubStatus = :usable"
                    + " and (r.embargoedUntil is null or r.embargoedUntil <= :now)) order by r.key.revision desc";
    private static final String ORIGINAL =
            "select r.original, r.originalType from RevisionRow r where r.key.articleId = :id"
                    + " and r.key.revision <= :revision and r.original is not null order by r.key.revision desc";
    private static final String WANTED = """
            from unnest(cast(:ids as uuid[]), cast(:revisions as integer[])) as wanted (id, revision)
            join article_revision r on r.article_id = wanted.id and r.revision = wanted.revision
            """;
    private static final String SUMMARIES = """
            select r.article_id, cast(r.content - array['bodies', 'renditions', 'associations'] as text)
            """ + WANTED;
    private static final String CONTENTS = "select r.article_id, cast(r.content as text) " + WANTED;

    @Override
    public void append(List<Revision> revisions) {
        Columns<Revision> columns = Columns.of(revisions)
                .add("uuid", revision -> revision.state().id().value())
                .add("integer", revision -> revision.state().revision())
                .add("text", revision -> NinjsJson.write(revision.content()))
                .add("text", revision -> revision.state().contentHash())
                .add("text", revision -> revision.state().pubStatus().name())
                .add(
                        "timestamptz",
                        revision -> revision.state().embargoedUntil().orElse(null))
                .addBytes(revision -> revision.original().map(Original::bytes).orElse(null))
                .add(
                        "text",
                        revision ->
                                revision.original().map(Original::contentType).orElse(null))
                .add("text", revision -> revision.actor().subject())
                .add("text", revision -> revision.actor().client())
                .add("text", revision -> revision.actor().requestId())
                .add("timestamptz", revision -> revision.state().changed())
                .add("text", revision -> revision.reason().action().name())
                .add("text", revision -> revision.reason().note().orElse(null));
        getSession().doWork(connection -> columns.execute(connection, INSERT));
    }

    @Override
    public Optional<NewsItem> content(ArticleId id, int revision) {
        return getEntityManager()
                .createQuery("select r.content from RevisionRow r where r.key = :key", String.class)
                .setParameter("key", new RevisionKey(id.value(), revision))
                .getResultStream()
                .findFirst()
                .map(NinjsJson::readStored);
    }

    @Override
    public Map<ArticleId, NewsItem> summaries(List<ArticleState> states) {
        return read(SUMMARIES, states);
    }

    @Override
    public Map<ArticleId, NewsItem> contents(List<ArticleState> states) {
        return read(CONTENTS, states);
    }

    private Map<ArticleId, NewsItem> read(String query, List<ArticleState> states) {
        if (states.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = getSession()
                .createNativeQuery(query, Tuple.class)
                .setParameter("ids", array(states, state -> state.id().value()))
                .setParameter("revisions", array(states, ArticleState::revision))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new ArticleId(row.get(0, UUID.class)),
                        row -> NinjsJson.readStored(row.get(1, String.class))));
    }

    @Override
    public void erase(ArticleId id) {
        delete("key.articleId", id.value());
    }

    @Override
    public Optional<RevisionRecord> find(ArticleId id, int revision) {
        return getEntityManager()
                .createQuery(HEAD + " and r.key.revision = :revision", RevisionRow.Head.class)
                .setParameter("id", id.value())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .map(RevisionRow.Head::toRecord);
    }

    @Override
    public List<RevisionRecord> list(Query query) {
        return getEntityManager()
                .createQuery(LIST, RevisionRow.Head.class)
                .setParameter("id", query.id().value())
                .setParameter("below", query.below())
                .setParameter("newsroom", query.audience().newsroom())
                .setParameter("usable", PubStatus.USABLE)
                .setParameter("now", query.now())
                .setMaxResults(query.limit())
                .getResultStream()
                .map(RevisionRow.Head::toRecord)
                .toList();
    }

    @Override
    public Optional<Original> original(ArticleId id, int revision) {
        return getEntityManager()
                .createQuery(ORIGINAL, Tuple.class)
                .setParameter("id", id.value())
                .setParameter("revision", revision)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(row -> new Original(row.get(0, byte[].class), row.get(1, String.class)));
    }

    private static String array(List<ArticleState> states, Function<ArticleState, Object> value) {
        return states.stream().map(value).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
