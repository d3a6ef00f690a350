package news.dateline.entities.analysis.api;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.text.OffsetUnit;
import news.dateline.entities.text.Utf16Index;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Stage;

/** An analysis as clients read it; offsets count in its text, which is the one sent in normalisation form C. */
@Schema(name = "Extraction")
record ExtractJson(
        String text, String language, String modelVersion, List<MentionJson> mentions, List<NamedEntity> entities) {

    /** One place that names something; {@code entity} is an index into the list of entities. */
    @Schema(name = "ExtractedMention")
    record MentionJson(int start, int end, String exact, EntityType type, double confidence, Stage stage, int entity) {}

    static ExtractJson of(Analysis analysis, OffsetUnit unit) {
        var utf16 = Utf16Index.of(analysis.text());
        return new ExtractJson(
                analysis.text(),
                analysis.language(),
                analysis.modelVersion(),
                analysis.mentions().stream()
                        .map(mention -> of(mention, unit, utf16))
                        .toList(),
                analysis.entities());
    }

    private static MentionJson of(Mention mention, OffsetUnit unit, Utf16Index utf16) {
        return new MentionJson(
                offset(mention.span().start(), unit, utf16),
                offset(mention.span().end(), unit, utf16),
                mention.exact(),
                mention.type(),
                mention.confidence(),
                mention.stage(),
                mention.entity());
    }

    private static int offset(int codePoint, OffsetUnit unit, Utf16Index utf16) {
        return switch (unit) {
            case CODEPOINTS -> codePoint;
            case UTF16 -> utf16.utf16(codePoint);
        };
    }
}
