package news.dateline.entities.reextraction.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.reextraction.domain.Job;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.JobState;
import news.dateline.entities.reextraction.domain.Reextractions;
import news.dateline.entities.reextraction.domain.Reextractions.Change;
import news.dateline.platform.problem.Problems;

/** Pauses, resumes and cancels jobs that analyse articles again. Doing so twice is as good as once. */
@Path("/api/v1/reextractions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@RunOnVirtualThread
@Tag(name = "Re-extraction")
@APIResponse(
        responseCode = "200",
        description = "The job as it now is",
        content = @Content(schema = @Schema(implementation = JobJson.class)))
@APIResponse(
        responseCode = "404",
        description = "There is no such job",
        content = @Content(mediaType = "application/problem+json"))
@APIResponse(
        responseCode = "409",
        description = "The job has ended",
        content = @Content(mediaType = "application/problem+json"))
public class SteeringResource {

    private static final String REVIEW = "entities:review";

    private final Reextractions reextractions;

    SteeringResource(Reextractions reextractions) {
        this.reextractions = reextractions;
    }

    /** Pauses a job. */
    @POST
    @Path("pause")
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "pauseReextraction", summary = "Pause a job; what is on its way waits too")
    public JobJson pause(@PathParam("id") String id) {
        return change(id, JobState.PAUSED);
    }

    /** Resumes a job. */
    @POST
    @Path("resume")
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "resumeReextraction", summary = "Go on with a paused job")
    public JobJson resume(@PathParam("id") String id) {
        return change(id, JobState.RUNNING);
    }

    /** Cancels a job. */
    @POST
    @Path("cancel")
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "cancelReextraction", summary = "Stop a job for good; what it has done stays")
    public JobJson cancel(@PathParam("id") String id) {
        return change(id, JobState.CANCELLED);
    }

    private JobJson change(String id, JobState wanted) {
        return switch (reextractions.change(new JobId(Parameters.id(id)), wanted)) {
            case Change.Done(Job job) -> JobJson.of(job);
            case Change.Unknown() -> throw Problems.notFound();
            case Change.Impossible(JobState from) ->
                throw Problems.of(ProblemType.CONFLICT, "The job is " + from.label() + " already: start another one.");
        };
    }
}
