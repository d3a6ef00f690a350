package news.dateline.articles.revision.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Original;
import news.dateline.articles.article.domain.Revision;
import news.dateline.articles.article.domain.RevisionLog;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.articles.revision.domain.RevisionRecord;
import news.dateline.articles.revision.domain.Revisions;

/** Revisions in PostgreSQL. */
@ApplicationScoped
class RevisionRepository implements PanacheRepositoryBase<RevisionRow, RevisionKey>, RevisionLog, Revisions {

    private static final String HEAD =
            "select r.key.revision, r.pubStatus, r.embargoedUntil, r.created, r.subject, r.client,"
                    + " r.requestId from RevisionRow r where r.key.articleId = :id";
    private static final String SUMMARIES = """
            select r.article_id, cast(r.content - array['bodies', 'renditions', 'associations'] as text)
            from article a join article_revision r on r.article_id = a.id and r.revision = a.revision
            where a.id in (:ids)
            """;

    @Override
    public void append(Revision revision) {
        RevisionRow row = new RevisionRow();
        row.key =
                new RevisionKey(revision.state().id().value(), revision.state().revision());
        row.content = NinjsJson.write(revision.content());
        row.contentHash = revision.state().contentHash();
        row.pubStatus = revision.state().pubStatus();
        row.embargoedUntil = revision.state().embargoedUntil().orElse(null);
        row.original = revision.original().bytes();
        row.originalType = revision.original().contentType();
        row.subject = revision.actor().subject();
        row.client = revision.actor().client();
        row.requestId = revision.actor().requestId();
        row.created = revision.state().changed();
        persist(row);
    }

    @Override
    public NewsItem content(ArticleId id, int revision) {
        String json = getEntityManager()
                .createQuery("select r.content from RevisionRow r where r.key = :key", String.class)
                .setParameter("key", new RevisionKey(id.value(), revision))
                .getSingleResult();
        return NinjsJson.readStored(json);
    }

    @Override
    public Map<ArticleId, NewsItem> summaries(Collection<ArticleId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = getSession()
                .createNativeQuery(SUMMARIES, Tuple.class)
                .setParameter("ids", ids.stream().map(ArticleId::value).toList())
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
    public List<RevisionRecord> list(ArticleId id, int below, int limit) {
        return getEntityManager()
                .createQuery(HEAD + " and r.key.revision < :below order by r.key.revision desc", RevisionRow.Head.class)
                .setParameter("id", id.value())
                .setParameter("below", below)
                .setMaxResults(limit)
                .getResultStream()
                .map(RevisionRow.Head::toRecord)
                .toList();
    }

    @Override
    public Original original(ArticleId id, int revision) {
        Tuple row = getEntityManager()
                .createQuery("select r.original, r.originalType from RevisionRow r where r.key = :key", Tuple.class)
                .setParameter("key", new RevisionKey(id.value(), revision))
                .getSingleResult();
        return new Original(row.get(0, byte[].class), row.get(1, String.class));
    }
}
