package news.dateline.entities.reextraction.api;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.Job;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.JobStore;
import news.dateline.entities.reextraction.domain.ReextractionConfig;
import news.dateline.entities.reextraction.domain.Reextractions;
import news.dateline.entities.reextraction.domain.Reextractions.Start;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Starts jobs that analyse articles again, and tells how they go on. */
@Path("/api/v1/reextractions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Re-extraction")
public class ReextractionResource {

    private static final String REVIEW = "entities:review";
    private static final String PROBLEM = "application/problem+json";
    private static final int LONGEST_KEY = 200;

    private final Reextractions reextractions;
    private final JobStore jobs;
    private final ReextractionConfig config;
    private final Reaches reaches;
    private final Actors actors;

    ReextractionResource(
            Reextractions reextractions, JobStore jobs, ReextractionConfig config, Reaches reaches, Actors actors) {
        this.reextractions = reextractions;
        this.jobs = jobs;
        this.config = config;
        this.reaches = reaches;
        this.actors = actors;
    }

    /** Starts a job. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "startReextraction",
            summary = "Analyse a selection of articles again",
            description =
                    "Articles that fit everything in the body; {} selects all. The job goes on by itself, at the address in"
                            + " Location. With an Idempotency-Key the same request sent again starts no second job.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ReextractionRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "what an older model has analysed",
                                            value =
                                                    "{\"modelOlderThan\": \"stages-2/english-1+known-1\", \"source\": \"my-wire\", \"perMinute\": 120}")))
    @APIResponse(
            responseCode = "202",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "The selection does not fit",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "There are as many jobs as there may be, or the Idempotency-Key belongs to another one",
            content = @Content(mediaType = PROBLEM))
    public Response start(
            ReextractionRequest request, @HeaderParam("Idempotency-Key") String key, @Context UriInfo uri) {
        if (request == null) {
            throw Problems.of(
                    ProblemType.MALFORMED_REQUEST, "The body is empty: send an object; {} selects all articles.");
        }
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Parameters.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        var selection = request.selection(reaches.current(), config.maxPerMinute());
        String subject = actors.current().subject();
        var keyOfSender = Optional.ofNullable(key).map(text -> subject + ":" + text);
        return switch (reextractions.start(selection, request.rate(), subject, keyOfSender)) {
            case Start.Started(Job job) ->
                Response.accepted(JobJson.of(job))
                        .location(uri.getAbsolutePathBuilder()
                                .path(job.id().toString())
                                .build())
                        .build();
            case Start.TooMany(int most) ->
                throw Problems.of(
                        ProblemType.CONFLICT,
                        "There are " + most + " jobs that have not ended: wait for one, or cancel one.");
            case Start.KeyReused() ->
                throw Problems.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Another job was started with this Idempotency-Key. Send a new key with a new request.");
        };
    }

    /** Lists jobs. */
    @GET
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "listReextractions", summary = "List the jobs, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of jobs",
            content = @Content(schema = @Schema(implementation = JobPage.class)))
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var after = paging.afterId().map(JobId::new);
        var page = Page.of(jobs.list(after, size + 1), size, last -> Cursor.of(last.id()));
        return PageResponses.ok(page.map(JobJson::of), uri);
    }

    /** Reads how far a job is. */
    @GET
    @Path("{id}")
    @PermissionsAllowed(REVIEW)
    @Operation(operationId = "getReextraction", summary = "Read how far a job is and what came of it")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = JobJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such job", content = @Content(mediaType = PROBLEM))
    public JobJson get(@PathParam("id") String id) {
        return JobJson.of(find(id));
    }

    /** Lists what changed. */
    @GET
    @Path("{id}/changes")
    @PermissionsAllowed(REVIEW)
    @Operation(
            operationId = "listReextractionChanges",
            summary = "List the articles that changed, were skipped or failed",
            description =
                    "Each with the entities that it won and lost and the places that mean another entity now, as far"
                            + " as the caller may see the article.")
    @APIResponse(
            responseCode = "200",
            description = "A page of articles",
            content = @Content(schema = @Schema(implementation = ReportPage.class)))
    @APIResponse(responseCode = "404", description = "There is no such job", content = @Content(mediaType = PROBLEM))
    public Response changes(@PathParam("id") String id, @BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var after = paging.afterId().map(ArticleId::new);
        var reports = jobs.reports(find(id).id(), after, size + 1, reaches.current());
        var page = Page.of(reports, size, last -> Cursor.of(last.article()));
        return PageResponses.ok(page.map(ReportJson::of), uri);
    }

    private Job find(String id) {
        return jobs.find(new JobId(Parameters.id(id))).orElseThrow(Problems::notFound);
    }

    /** For the API's description: a page. */
    private record JobPage(List<JobJson> items, String next) {}

    /** For the API's description: a page. */
    private record ReportPage(List<ReportJson> items, String next) {}
}
