package news.dateline.entities.imports.api;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.imports.domain.ImportCounts;
import news.dateline.entities.imports.domain.ImportJob;

/** An import as clients read it. {@code total} is absent until the file was read through, {@code problem} unless it failed. */
@Schema(name = "EntityImport")
@RegisterForReflection(targets = {ImportJson.class, ImportJson.CountsJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportJson(
        String id,
        @Schema(examples = "geonames") String format,
        String source,
        @Schema(examples = "allCountries.txt.gz") String fileName,
        @Schema(examples = "running") String status,
        String problem,
        long size,
        Long total,
        CountsJson counts,
        Instant created,
        Instant finished) {

    /** What became of the lines so far. */
    @Schema(name = "EntityImportCounts")
    record CountsJson(long lines, long created, long changed, long unchanged, long passed, long faulty) {

        static CountsJson of(ImportCounts counts) {
            return new CountsJson(
                    counts.lines(),
                    counts.created(),
                    counts.changed(),
                    counts.unchanged(),
                    counts.passed(),
                    counts.faulty());
        }
    }

    static ImportJson of(ImportJob job) {
        return new ImportJson(
                job.id().toString(),
                job.format().label(),
                job.options().source(),
                job.fileName().orElse(null),
                job.status().label(),
                job.problem().orElse(null),
                job.size(),
                job.total().orElse(null),
                CountsJson.of(job.counts()),
                job.created(),
                job.finished().orElse(null));
    }
}
