package news.dateline.entities.analysis.api;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.analysis.api.FindingJson.EntityJson;
import news.dateline.entities.analysis.api.FindingJson.MentionJson;
import news.dateline.entities.analysis.api.FindingJson.QuoteJson;
import news.dateline.entities.analysis.api.FindingJson.ReferenceJson;
import news.dateline.entities.analysis.api.FindingJson.RoleJson;
import news.dateline.entities.analysis.api.FindingJson.ValueJson;
import news.dateline.entities.text.OffsetUnit;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.Finding;
import news.dateline.extraction.Language;
import news.dateline.extraction.Notice;

/**
 * An analysis as clients read it; offsets count in its text, which is the one sent in normalisation form C.
 *
 * @param text what offsets count in
 * @param language the BCP 47 tag it was analysed as, "und" if unknown
 * @param languageSource how the language was settled
 * @param modelVersion which version of rules and models made this
 * @param mentions in order, without overlaps
 * @param entities most salient first
 * @param references to entities by other words than names
 * @param values dates, times, amounts and quantities
 * @param roles of persons
 * @param quotes direct and indirect speech
 * @param notices what limits this result
 */
@Schema(name = "Extraction")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ExtractJson(
        String text,
        String language,
        Language.Source languageSource,
        String modelVersion,
        List<MentionJson> mentions,
        List<EntityJson> entities,
        List<ReferenceJson> references,
        List<ValueJson> values,
        List<RoleJson> roles,
        List<QuoteJson> quotes,
        List<NoticeJson> notices) {

    /** What a reader should know of how the result came about; {@code code} is for programs, {@code message} for people. */
    @Schema(name = "ExtractionNotice")
    record NoticeJson(@Schema(examples = "no-model") String code, String message) {

        static NoticeJson of(Notice notice) {
            return new NoticeJson(notice.name().toLowerCase(Locale.ROOT).replace('_', '-'), notice.message());
        }
    }

    static ExtractJson of(Analysis analysis, OffsetUnit unit) {
        var offsets = new Offsets(analysis.text(), unit);
        return new ExtractJson(
                analysis.text(),
                analysis.language().tag(),
                analysis.language().source(),
                analysis.modelVersion(),
                each(analysis.mentions(), mention -> MentionJson.of(mention, offsets)),
                analysis.entities().stream().map(EntityJson::of).toList(),
                each(analysis.references(), reference -> ReferenceJson.of(reference, offsets)),
                each(analysis.values(), value -> ValueJson.of(value, offsets)),
                each(analysis.roles(), role -> RoleJson.of(role, analysis.mentions(), offsets)),
                each(analysis.quotes(), quote -> QuoteJson.of(quote, offsets)),
                analysis.notices().stream().map(NoticeJson::of).toList());
    }

    private static <F extends Finding, J> List<J> each(List<F> findings, Function<F, J> json) {
        return findings.stream().map(json).toList();
    }
}
