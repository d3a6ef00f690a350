package news.dateline.articles.audit.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.audit.domain.AuditRecord;

/**
 * An audit record.
 *
 * @param article the article's uri
 * @param action what was done
 * @param before the revision before it
 * @param after the revision after it
 * @param note the reason that was given
 * @param position its place in the chain; absent for the second or so until it is chained
 * @param hash of the record and of all before it
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record AuditJson(
        long id,
        String article,
        String action,
        Integer before,
        Integer after,
        String subject,
        String client,
        String requestId,
        Instant at,
        String note,
        Long position,
        String hash) {

    static AuditJson of(AuditRecord record) {
        return new AuditJson(
                record.id(),
                record.article().map(ArticleId::uri).orElse(null),
                record.action().label(),
                record.before().orElse(null),
                record.after().orElse(null),
                record.actor().subject(),
                record.actor().client(),
                record.actor().requestId(),
                record.at(),
                record.note().orElse(null),
                record.link().map(AuditRecord.Link::position).orElse(null),
                record.link().map(AuditRecord.Link::hash).orElse(null));
    }
}
