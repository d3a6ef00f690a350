package news.dateline.articles.audit.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail;
import news.dateline.articles.audit.domain.AuditHead;
import news.dateline.articles.audit.domain.AuditRecord;
import news.dateline.articles.audit.domain.AuditRecords;
import news.dateline.platform.sql.Columns;

/** The audit trail in PostgreSQL. */
@ApplicationScoped
class AuditRepository implements PanacheRepository<AuditRow>, AuditTrail, AuditRecords {

    private static final String INSERT = """
            insert into audit (article_id, action, before_revision, after_revision, subject, client, request_id, at, note)
            select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String HEAD = "select position, hash from audit_head";
    private static final String CHAIN = """
            update audit set position = link.position, previous_hash = link.previous, hash = link.hash
            from unnest(cast(:ids as bigint[]), cast(:positions as bigint[]), cast(:previous as text[]), cast(:hashes as text[]))
                as link (id, position, previous, hash)
            where audit.id = link.id
            """;

    @Override
    public void add(List<AuditTrail.Entry> entries) {
        Columns<AuditTrail.Entry> columns = Columns.of(entries)
                .add("uuid", entry -> entry.article().map(ArticleId::value).orElse(null))
                .add("text", entry -> entry.action().name())
                .add("integer", entry -> entry.before().orElse(null))
                .add("integer", entry -> entry.after().orElse(null))
                .add("text", entry -> entry.actor().subject())
                .add("text", entry -> entry.actor().client())
                .add("text", entry -> entry.actor().requestId())
                .add("timestamptz", AuditTrail.Entry::at)
                .add("text", entry -> entry.note().orElse(null));
        getSession().doWork(connection -> columns.execute(connection, INSERT));
    }

    @Override
    public List<AuditRecord> list(Query query) {
        List<String> conditions = new ArrayList<>(List.of("id < :below"));
        Map<String, Object> parameters = new HashMap<>(Map.of("below", query.below()));
        add(
                conditions,
                parameters,
                "articleId = :article",
                "article",
                query.article().map(id -> id.value()));
        add(conditions, parameters, "subject = :subject", "subject", query.subject());
        add(conditions, parameters, "action = :action", "action", query.action());
        add(conditions, parameters, "at >= :from", "from", query.from());
        add(conditions, parameters, "at < :to", "to", query.to());
        return find(String.join(" and ", conditions), Sort.descending("id"), parameters).page(0, query.limit()).stream()
                .map(AuditRow::toRecord)
                .toList();
    }

    @Override
    public Optional<AuditHead> lockHead() {
        return getSession()
                .createNativeQuery(HEAD + " for update skip locked", Tuple.class)
                .uniqueResultOptional()
                .map(AuditRepository::head);
    }

    @Override
    public AuditHead head() {
        return head(getSession().createNativeQuery(HEAD, Tuple.class).getSingleResult());
    }

    @Override
    public List<AuditRecord> unchained(int limit) {
        return find("position is null", Sort.ascending("id")).page(0, limit).stream()
                .map(AuditRow::toRecord)
                .toList();
    }

    @Override
    public long countUnchained() {
        return count("position is null");
    }

    @Override
    public void chain(List<AuditRecord> records, AuditHead head) {
        List<AuditRecord.Link> links = records.stream()
                .map(AuditRecord::link)
                .map(Optional::orElseThrow)
                .toList();
        getSession()
                .createNativeMutationQuery(CHAIN)
                .setParameter("ids", array(records, AuditRecord::id))
                .setParameter("positions", array(links, AuditRecord.Link::position))
                .setParameter("previous", array(links, AuditRecord.Link::previousHash))
                .setParameter("hashes", array(links, AuditRecord.Link::hash))
                .executeUpdate();
        getSession()
                .createNativeMutationQuery("update audit_head set position = :position, hash = :hash")
                .setParameter("position", head.position())
                .setParameter("hash", head.hash())
                .executeUpdate();
    }

    @Override
    public List<AuditRecord> chained(long after, int limit) {
        // Detached at once: a verification reads more than a session should hold.
        List<AuditRow> rows = find("position > ?1", Sort.ascending("position"), after)
                .page(0, limit)
                .list();
        getSession().clear();
        return rows.stream().map(AuditRow::toRecord).toList();
    }

    private static void add(
            List<String> conditions, Map<String, Object> parameters, String condition, String name, Optional<?> value) {
        value.ifPresent(wanted -> {
            conditions.add(condition);
            parameters.put(name, wanted);
        });
    }

    private static AuditHead head(Tuple row) {
        return new AuditHead(row.get(0, Number.class).longValue(), row.get(1, String.class));
    }

    private static <T> String array(List<T> list, Function<T, Object> value) {
        return list.stream().map(value).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
