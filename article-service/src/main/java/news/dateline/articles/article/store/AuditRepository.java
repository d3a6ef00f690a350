package news.dateline.articles.article.store;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

import news.dateline.articles.article.domain.AuditTrail;

/** The audit trail in PostgreSQL. */
@ApplicationScoped
class AuditRepository implements PanacheRepository<AuditRow>, AuditTrail {

    @Override
    public void add(AuditTrail.Entry entry) {
        AuditRow row = new AuditRow();
        row.articleId = entry.id().value();
        row.action = entry.action();
        row.beforeRevision = entry.before().orElse(null);
        row.afterRevision = entry.after().orElse(null);
        row.subject = entry.actor().subject();
        row.client = entry.actor().client();
        row.requestId = entry.actor().requestId();
        row.at = entry.at();
        row.note = entry.note().orElse(null);
        persist(row);
    }
}
