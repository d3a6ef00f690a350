package news.dateline.entities.reconciliation.api;

import java.util.List;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.entities.http.Audiences;
import news.dateline.entities.reconciliation.domain.Reconciler;
import news.dateline.platform.request.ForeignParameters;

/** The draft of version 1.0 of the Reconciliation Service API. */
@Path("/api/v1/reconciliation/1.0-draft")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ForeignParameters
@Tag(name = "Reconciliation")
public class Reconciliation10Resource {

    private final Reconciler reconciler;
    private final Lookups lookups;
    private final Audiences audiences;
    private final Addresses addresses;

    Reconciliation10Resource(Reconciler reconciler, Lookups lookups, Audiences audiences, Addresses addresses) {
        this.reconciler = reconciler;
        this.lookups = lookups;
        this.audiences = audiences;
        this.addresses = addresses;
    }

    /** Reads what the service offers. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "getReconciliation10", summary = "Read the manifest")
    @APIResponse(
            responseCode = "200",
            description = "The manifest",
            content = @Content(schema = @Schema(implementation = Manifest10.class)))
    public Manifest10 manifest() {
        return Manifest10.of(addresses);
    }

    /** Answers a batch of queries. */
    @POST
    @Path("reconcile")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "reconcile10", summary = "Find candidates for a batch of names")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples = @ExampleObject(name = "one name", value = """
                                            {"queries": [{"type": "ORGANIZATION", "limit": 3, "conditions": [
                                             {"matchType": "name", "propertyValue": "Kazatomprom"}]}]}""")))
    @APIResponse(
            responseCode = "200",
            description = "The candidates, in the order of the batch",
            content = @Content(schema = @Schema(implementation = ResultsJson.class)))
    @APIResponse(responseCode = "400", description = "The batch does not fit")
    @APIResponse(responseCode = "413", description = "The batch has more queries than the manifest's batchSize")
    public ResultsJson reconcile(JsonNode body) {
        var audience = audiences.current();
        return new ResultsJson(Queries10.read(Lookups.required(body, "body")).stream()
                .map(query -> new ResultJson(reconciler.candidates(query, audience).stream()
                        .map(CandidateJson::of)
                        .toList()))
                .toList());
    }

    /** Answers a query for values. */
    @POST
    @Path("extend")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "extend10", summary = "Read properties of entities")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Object.class),
                            examples = @ExampleObject(name = "names and counts", value = """
                                            {"ids": ["0199c1a0-0000-7000-8000-000000000001"],
                                             "properties": [{"id": "name"}, {"id": "articles"}]}""")))
    @APIResponse(
            responseCode = "200",
            description = "Rows of values",
            content = @Content(schema = @Schema(implementation = ExtensionJson.Of10.class)))
    @APIResponse(responseCode = "400", description = "The query does not fit")
    public ExtensionJson.Of10 extend(JsonNode body) {
        var query = Extensions.read(Lookups.required(body, "body"));
        return ExtensionJson.of10(query, lookups.read(query));
    }

    /** Lists the properties that entities of a type can be asked for. */
    @GET
    @Path("extend/propose")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "proposeProperties10", summary = "List what entities of a type can be asked for")
    @APIResponse(
            responseCode = "200",
            description = "The properties",
            content = @Content(schema = @Schema(implementation = ProposalJson.class)))
    @APIResponse(responseCode = "400", description = "There is no such type")
    public ProposalJson propose(@QueryParam("type") String type, @QueryParam("limit") String limit) {
        return lookups.proposals(type, limit);
    }

    /** Suggests entities, types or properties. */
    @GET
    @Path("suggest/{kind}")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "suggest10", summary = "Complete the beginning of a name of an entity, type or property")
    @APIResponse(
            responseCode = "200",
            description = "Suggestions",
            content = @Content(schema = @Schema(implementation = SuggestJson.class)))
    @APIResponse(responseCode = "404", description = "The kind is none of entity, type and property")
    public SuggestJson suggest(
            @PathParam("kind") String kind,
            @Parameter(description = "What was typed; an entity's id finds it too") @QueryParam("prefix") String prefix,
            @Parameter(description = "How many suggestions to skip") @QueryParam("cursor") String cursor,
            @Parameter(description = "Only entities of this type") @QueryParam("type") String type) {
        return lookups.suggest(kind, prefix, cursor, type);
    }

    /** Shows an entity in a small page. */
    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "preview10", summary = "Show an entity in a small page")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response preview(@QueryParam("id") String id) {
        return lookups.preview(id);
    }

    /** The candidates of all queries. */
    @RegisterForReflection
    record ResultsJson(List<ResultJson> results) {}

    /** The candidates of one query. */
    @RegisterForReflection
    record ResultJson(List<CandidateJson> candidates) {}
}
