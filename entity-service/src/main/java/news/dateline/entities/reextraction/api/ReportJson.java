package news.dateline.entities.reextraction.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.reextraction.domain.ArticleReport;
import news.dateline.entities.reextraction.domain.Changes;
import news.dateline.entities.registry.domain.EntityId;

/** What came of an article. Lists name at most 200 each, and nothing of an article that was taken back since. */
@Schema(name = "ReextractionReport")
@RegisterForReflection(targets = {ReportJson.class, ReportJson.RefJson.class, ReportJson.RelinkedJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportJson(
        String articleUri,
        @Schema(examples = "changed") String outcome,
        List<RefJson> won,
        List<RefJson> lost,
        List<RelinkedJson> relinked,
        String reason) {

    /** An entity as it was called then. */
    @Schema(name = "ReextractionEntity")
    record RefJson(String uri, String name) {

        static RefJson of(Changes.Ref ref) {
            return new RefJson(new EntityId(ref.id()).uri(), ref.name());
        }
    }

    /** A place that means another entity than before. */
    @Schema(name = "ReextractionRelinked")
    record RelinkedJson(String exact, RefJson from, RefJson to) {

        static RelinkedJson of(Changes.Relinked place) {
            return new RelinkedJson(place.exact(), RefJson.of(place.from()), RefJson.of(place.to()));
        }
    }

    static ReportJson of(ArticleReport report) {
        var changes = report.changes();
        return new ReportJson(
                report.article().uri(),
                report.outcome().label(),
                changes.won().stream().map(RefJson::of).toList(),
                changes.lost().stream().map(RefJson::of).toList(),
                changes.relinked().stream().map(RelinkedJson::of).toList(),
                report.reason().orElse(null));
    }
}
