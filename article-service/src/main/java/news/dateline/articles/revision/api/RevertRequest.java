package news.dateline.articles.revision.api;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to restore an earlier revision.
 *
 * @param note why
 */
@RegisterForReflection
record RevertRequest(
        @Schema(required = true, maxLength = 2000, description = "Why, for colleagues and auditors")
        String note) {}
