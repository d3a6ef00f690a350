package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Function;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.bulk.domain.BulkService;

/** Many articles in one request. */
@Path("/api/v1/articles/bulk")
@RunOnVirtualThread
@Tag(name = "Bulk")
public class BulkResource {

    static final String NDJSON = "application/x-ndjson";

    private static final String LINES = """
            {"uri": "tag:example.com,2026:1", "headlines": [{"value": "The ferry sails again"}]}
            {"uri": "tag:example.com,2026:2", "headline": "The ferry is late"}
            """;
    private static final String RESULTS = """
            {"line":1,"status":201,"uri":"urn:dateline:article:0199c1a0-0000-7000-8000-000000000001","revision":1}
            {"line":2,"status":400,"problem":{"type":"urn:dateline:problem:validation","title":"The request is not valid","status":400}}
            """;

    private final BulkService bulk;
    private final BulkReader reader;
    private final ArticleRequests requests;
    private final ObjectWriter json;

    BulkResource(BulkService bulk, BulkReader reader, ArticleRequests requests, ObjectMapper json) {
        this.bulk = bulk;
        this.reader = reader;
        this.requests = requests;
        this.json = json.writerFor(BulkResult.class);
    }

    /** Takes articles in ninjs, one a line. */
    @Operation(
            summary = "Submit many articles",
            description =
                    "One ninjs item a line, any number of lines of up to 2 MiB. The answer has a line for each, in their"
                            + " order, as soon as it is stored: read while you send. What has no answer yet may not have been stored:"
                            + " sending it again is harmless. An item that has no name of its own is named by its content.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "two lines", value = LINES)))
    @APIResponse(
            responseCode = "200",
            description = "A result for each line",
            content =
                    @Content(
                            mediaType = NDJSON,
                            schema = @Schema(implementation = BulkResult.class),
                            examples = @ExampleObject(name = "two results", value = RESULTS)))
    @APIResponse(
            responseCode = "415",
            description = "Not application/x-ndjson",
            content = @Content(mediaType = "application/problem+json"))
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    @PermissionsAllowed("articles:write")
    public StreamingOutput submit(
            @QueryParam("source")
                    @Size(
                            min = 1,
                            max = Origin.LONGEST_SOURCE,
                            message = "must have 1 to 100 characters, so that it can be indexed")
                    @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must have no control characters")
                    String source,
            InputStream body) {
        // Read now: the request's own context does not reach into the threads that do the work.
        Actor actor = requests.actor();
        Audience audience = requests.audience();
        return out -> run(body, line -> reader.read(line, Optional.ofNullable(source), audience, actor), actor, out);
    }

    private void run(InputStream body, Function<Line, Entry> read, Actor actor, OutputStream out) throws IOException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                Entries entries = new Entries(body, read)) {
            new BulkRun(
                            entries,
                            submissions -> bulk.store(submissions, actor),
                            threads,
                            new Results(out, json, actor.requestId()))
                    .run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service is stopping");
        }
    }
}
