package news.dateline.entities.imports.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Actors;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.ImportJob;
import news.dateline.entities.imports.domain.ImportStore;
import news.dateline.entities.imports.domain.Imports;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;

/** Imports of entities over HTTP. */
@Path("/api/v1/entity-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Imports and exports")
public class ImportResource {

    private static final String WRITE = "entities:write";
    private static final String PROBLEM = "application/problem+json";
    private static final int LONGEST_KEY = 200;

    private final Imports imports;
    private final ImportStore store;
    private final Actors actors;
    private final Clock clock;

    ImportResource(Imports imports, ImportStore store, Actors actors, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    /** Sends a file. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @PermissionsAllowed(WRITE)
    @Operation(
            operationId = "importEntities",
            summary = "Import a file of entities",
            description =
                    "The body is the file, plain, gzip or bzip2, of any length up to the configured one. It is answered"
                            + " when the file has arrived; the import itself goes on afterwards, at the address in Location."
                            + " With an Idempotency-Key the same file sent again makes no second import.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/octet-stream",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "202",
            description = "The file is there",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit, or the file is empty",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(
            responseCode = "409",
            description = "Something else was sent with the Idempotency-Key",
            content = @Content(mediaType = PROBLEM))
    @APIResponse(responseCode = "413", description = "The file is too large", content = @Content(mediaType = PROBLEM))
    public Response importFile(
            @BeanParam ImportRequest request,
            @HeaderParam("Idempotency-Key") String key,
            InputStream file,
            @Context UriInfo uri)
            throws IOException {
        var checked = request.check(uri.getQueryParameters());
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw Parameters.invalid("Idempotency-Key", "must have 1 to " + LONGEST_KEY + " characters");
        }
        var actor = actors.current();
        var job = ImportJob.receiving(checked.format(), checked.options(), checked.fileName(), actor, clock.instant());
        var keyOfSender = Optional.ofNullable(key).map(text -> actor.subject() + ":" + text);
        return switch (imports.receive(job, keyOfSender, file)) {
            case Imports.Reception.Received(ImportJob received) -> accepted(received, uri);
            case Imports.Reception.Known(ImportJob known) -> accepted(known, uri);
            case Imports.Reception.Other() ->
                throw Problems.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "Another file, or other parameters, were sent with this Idempotency-Key: send this one with a key"
                                + " of its own.");
            case Imports.Reception.TooLarge(long limit) ->
                throw Problems.of(
                        ProblemType.PAYLOAD_TOO_LARGE,
                        "The file may have at most " + limit + " bytes: pack it, or send it in parts.");
            case Imports.Reception.Empty() ->
                throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body is empty: send the file as the body.");
        };
    }

    private static Response accepted(ImportJob job, UriInfo uri) {
        var location = uri.getAbsolutePathBuilder().path(job.id().toString()).build();
        return Response.accepted(ImportJson.of(job)).location(location).build();
    }

    /** Lists imports. */
    @GET
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "listEntityImports", summary = "List imports, the newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of imports",
            content = @Content(schema = @Schema(implementation = ImportPage.class)))
    public Response list(@BeanParam PageParameters paging, @Context UriInfo uri) {
        int size = paging.size();
        var before = paging.afterId().map(ImportId::new);
        var page = Page.of(store.list(before, size + 1), size, job -> Cursor.of(job.id()));
        return PageResponses.ok(page.map(ImportJson::of), uri);
    }

    /** Reads how an import goes on. */
    @GET
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(operationId = "getEntityImport", summary = "Read how an import goes on")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such import", content = @Content(mediaType = PROBLEM))
    public ImportJson get(@PathParam("id") String id) {
        return ImportJson.of(store.find(new ImportId(Parameters.id(id))).orElseThrow(Problems::notFound));
    }

    /** Calls an import off. */
    @DELETE
    @Path("{id}")
    @PermissionsAllowed(WRITE)
    @Operation(
            operationId = "cancelEntityImport",
            summary = "Call an import off",
            description = "What it has taken in stays. An import that is over stays as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The import as it now is",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such import", content = @Content(mediaType = PROBLEM))
    public ImportJson cancel(@PathParam("id") String id) {
        return ImportJson.of(imports.cancel(new ImportId(Parameters.id(id))).orElseThrow(Problems::notFound));
    }

    /** For the API's description: a page. */
    private record ImportPage(List<ImportJson> items, String next) {}
}
