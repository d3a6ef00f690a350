package news.dateline.articles.retention.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.retention.domain.LegalHold;
import news.dateline.articles.retention.domain.Retention;
import news.dateline.articles.retention.domain.RetentionRule;

/** Rules and holds in PostgreSQL. */
@ApplicationScoped
class RetentionTables implements Retention {

    private static final String RULES = """
            select source, keep_days, note, subject, changed from retention_rule
            where source > :after order by source limit :limit
            """;
    private static final String SET = """
            insert into retention_rule (source, keep_days, note, subject, changed)
            values (:source, :keepDays, :note, :subject, :changed)
            on conflict (source) do update
            set keep_days = excluded.keep_days, note = excluded.note, subject = excluded.subject, changed = excluded.changed
            """;
    private static final String HOLD = "select note, subject, placed from legal_hold where article_id = :article";
    private static final String PLACE = """
            insert into legal_hold (article_id, note, subject, placed) values (:article, :note, :subject, :placed)
            on conflict (article_id) do update set note = excluded.note, subject = excluded.subject, placed = excluded.placed
            """;
    private static final String LOCK_OUTDATED = """
            select article.id from retention_rule
            join article on article.source = retention_rule.source
                and article.changed < cast(:now as timestamptz) - make_interval(days => retention_rule.keep_days)
            where not exists (select 1 from legal_hold where legal_hold.article_id = article.id)
            limit 1
            for update of article skip locked
            """;

    private final Session session;

    RetentionTables(Session session) {
        this.session = session;
    }

    @Override
    public List<RetentionRule> rules(Optional<String> after, int limit) {
        return session
                .createNativeQuery(RULES, Tuple.class)
                .setParameter("after", after.orElse(""))
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(row -> new RetentionRule(
                        row.get(0, String.class),
                        row.get(1, Integer.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, Instant.class)))
                .toList();
    }

    @Override
    public void set(RetentionRule rule) {
        session.createNativeMutationQuery(SET)
                .setParameter("source", rule.source())
                .setParameter("keepDays", rule.keepDays())
                .setParameter("note", rule.note())
                .setParameter("subject", rule.subject())
                .setParameter("changed", rule.changed())
                .executeUpdate();
    }

    @Override
    public boolean removeRule(String source) {
        return session.createNativeMutationQuery("delete from retention_rule where source = :source")
                        .setParameter("source", source)
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<LegalHold> hold(ArticleId article) {
        return session.createNativeQuery(HOLD, Tuple.class)
                .setParameter("article", article.value())
                .uniqueResultOptional()
                .map(row -> new LegalHold(
                        article, row.get(0, String.class), row.get(1, String.class), row.get(2, Instant.class)));
    }

    @Override
    public void place(LegalHold hold) {
        session.createNativeMutationQuery(PLACE)
                .setParameter("article", hold.article().value())
                .setParameter("note", hold.note())
                .setParameter("subject", hold.subject())
                .setParameter("placed", hold.placed())
                .executeUpdate();
    }

    @Override
    public boolean lift(ArticleId article) {
        return session.createNativeMutationQuery("delete from legal_hold where article_id = :article")
                        .setParameter("article", article.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public Optional<ArticleId> lockOutdated(Instant now) {
        return session.createNativeQuery(LOCK_OUTDATED, UUID.class)
                .setParameter("now", now)
                .uniqueResultOptional()
                .map(ArticleId::new);
    }
}
