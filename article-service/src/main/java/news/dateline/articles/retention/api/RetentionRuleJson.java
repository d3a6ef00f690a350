package news.dateline.articles.retention.api;

import java.time.Instant;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.retention.domain.RetentionRule;

/**
 * How long the articles of a source are kept.
 *
 * @param keepDays after their last revision
 * @param subject who set it
 */
@RegisterForReflection
record RetentionRuleJson(String source, int keepDays, String note, String subject, Instant changed) {

    static RetentionRuleJson of(RetentionRule rule) {
        return new RetentionRuleJson(rule.source(), rule.keepDays(), rule.note(), rule.subject(), rule.changed());
    }
}
