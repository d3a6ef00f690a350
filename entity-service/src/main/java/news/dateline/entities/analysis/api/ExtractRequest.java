package news.dateline.entities.analysis.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A text to analyse, as clients send it. All of it is text, so that whatever does not fit is a violation at its place.
 *
 * @param text the text
 * @param language its BCP 47 tag; if absent the configured one, else what its words show
 * @param date the day it was published, {@code yyyy-mm-dd}; absent if unknown
 */
@Schema(name = "ExtractRequest", requiredProperties = "text")
record ExtractRequest(
        String text,
        String language,
        @Schema(format = "date") String date) {}
