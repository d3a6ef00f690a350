package news.dateline.articles.retention.api;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.retention.domain.LegalHold;

/**
 * A legal hold.
 *
 * @param article the article's uri
 * @param subject who placed it
 */
@RegisterForReflection
record LegalHoldJson(String article, String note, String subject, Instant placed) {

    static LegalHoldJson of(LegalHold hold) {
        return new LegalHoldJson(hold.article().uri(), hold.note(), hold.subject(), hold.placed());
    }
}
