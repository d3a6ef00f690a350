package news.dateline.entities.imports.api;

import java.io.OutputStream;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.ImportStore;
import news.dateline.entities.imports.domain.LineFault;
import news.dateline.entities.sql.PatientReads;
import news.dateline.platform.problem.Problems;

/** What was wrong with the lines of an import, to download. */
@Path("/api/v1/entity-imports/{id}/errors")
@RunOnVirtualThread
@AllSources
@Tag(name = "Imports and exports")
public class ImportFaultsResource {

    private static final int AT_ONCE = 500;

    private final ImportStore store;
    private final PatientReads reads;
    private final ObjectWriter json;

    ImportFaultsResource(ImportStore store, PatientReads reads, ObjectMapper json) {
        this.store = store;
        this.reads = reads;
        this.json = json.writerFor(FaultJson.class).without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    /** One line that was not taken in. */
    @Schema(name = "EntityImportError")
    @RegisterForReflection
    record FaultJson(long line, String problem, String text) {}

    /** Streams the errors. */
    @GET
    @Produces("application/x-ndjson")
    @PermissionsAllowed("entities:write")
    @Operation(
            operationId = "getEntityImportErrors",
            summary = "Download what was wrong with an import's lines",
            description = "One JSON object per line that was not taken in, the first 10,000 of them.")
    @APIResponse(
            responseCode = "200",
            description = "The errors, by line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = FaultJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such import",
            content = @Content(mediaType = "application/problem+json"))
    public Response errors(@PathParam("id") String id) {
        var job = store.find(new ImportId(Parameters.id(id))).orElseThrow(Problems::notFound);
        StreamingOutput body = out -> write(job.id(), out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-errors.ndjson\"")
                .build();
    }

    private void write(ImportId id, OutputStream out) throws java.io.IOException {
        long after = 0;
        List<LineFault> faults;
        do {
            long last = after;
            faults = reads.read(() -> store.faults(id, last, AT_ONCE));
            for (LineFault fault : faults) {
                json.writeValue(out, new FaultJson(fault.line(), fault.problem(), fault.text()));
                out.write('\n');
                after = fault.line();
            }
        } while (faults.size() == AT_ONCE);
    }
}
