package news.dateline.entities.reextraction.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.reextraction.domain.Job;
import news.dateline.entities.reextraction.domain.Progress;

/** A job as clients read it. {@code modelVersion} is the version that ran when it was started. */
@Schema(name = "Reextraction")
@RegisterForReflection(targets = {JobJson.class, JobJson.ProgressJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record JobJson(
        String id,
        @Schema(examples = "running") String state,
        SelectionJson selection,
        String modelVersion,
        int perMinute,
        String startedBy,
        Instant created,
        Instant finished,
        ProgressJson progress) {

    /** How far it is, in articles, and what came of it, in links. {@code selecting} says that more may still be selected. */
    @Schema(name = "ReextractionProgress")
    record ProgressJson(
            boolean selecting,
            int selected,
            int waiting,
            int sent,
            int changed,
            int unchanged,
            int skipped,
            int failed,
            long won,
            long lost,
            long relinked) {

        static ProgressJson of(Progress progress) {
            return new ProgressJson(
                    progress.selecting(),
                    progress.selected(),
                    progress.waiting(),
                    progress.sent(),
                    progress.changed(),
                    progress.unchanged(),
                    progress.skipped(),
                    progress.failed(),
                    progress.won(),
                    progress.lost(),
                    progress.relinked());
        }
    }

    static JobJson of(Job job) {
        return new JobJson(
                job.id().toString(),
                job.state().label(),
                SelectionJson.of(job.selection()),
                job.modelVersion(),
                job.perMinute(),
                job.subject(),
                job.created(),
                job.finished().orElse(null),
                ProgressJson.of(job.progress()));
    }
}
