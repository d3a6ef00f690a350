package news.dateline.articles.apikey.api;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is sent to make a key.
 *
 * @param sources absent if the key is not limited to any
 * @param expires absent if it does not end by itself
 */
@RegisterForReflection
record ApiKeyRequest(
        @Schema(required = true, pattern = "[a-z0-9][a-z0-9._-]{0,63}", description = "The machine client")
        String name,

        @Schema(
                required = true,
                description =
                        "What it may do: of articles:read, articles:write, articles:publish, entities:read, entities:write,"
                                + " entities:review")
        List<String> scopes,

        @Schema(maxItems = 100, description = "The only sources whose articles it may deal with; absent: all")
        List<String> sources,

        @Schema(description = "When it ends by itself, a date-time; absent: never")
        String expires) {}
