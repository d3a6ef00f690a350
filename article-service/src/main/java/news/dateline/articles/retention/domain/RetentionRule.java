package news.dateline.articles.retention.domain;

import java.time.Instant;

/**
 * How long the articles of a source are kept.
 *
 * @param keepDays after their last revision
 * @param note why
 * @param subject who set it
 * @param changed when
 */
public record RetentionRule(String source, int keepDays, String note, String subject, Instant changed) {}
