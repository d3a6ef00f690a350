package news.dateline.articles.retention.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to place a hold.
 *
 * @param note why
 */
@RegisterForReflection
record LegalHoldRequest(
        @Schema(required = true, maxLength = 2000) String note) {}
