package news.dateline.articles.retention.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to set a rule.
 *
 * @param note why
 */
@RegisterForReflection
record RetentionRuleRequest(
        @Schema(required = true, maxLength = 100) String source,

        @Schema(required = true, minimum = "1", maximum = "36500", description = "Days after the last revision")
        Integer keepDays,

        @Schema(required = true, maxLength = 2000) String note) {}
