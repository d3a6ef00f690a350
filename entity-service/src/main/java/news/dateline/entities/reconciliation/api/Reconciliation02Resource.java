package news.dateline.entities.reconciliation.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.reconciliation.domain.Reconciler;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.request.ForeignParameters;

/** Version 0.2 of the Reconciliation Service API. */
@Path("/api/v1/reconciliation/0.2")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@ForeignParameters
@Tag(name = "Reconciliation")
public class Reconciliation02Resource {

    private static final String EXAMPLE = """
            {"q0": {"query": "Kazatomprom", "type": "ORGANIZATION", "limit": 3,
             "properties": [{"pid": "alias", "v": "NAC Kazatomprom"}]}}""";

    private final Reconciler reconciler;
    private final Lookups lookups;
    private final Audiences audiences;
    private final Addresses addresses;
    private final ObjectMapper json;

    Reconciliation02Resource(
            Reconciler reconciler, Lookups lookups, Audiences audiences, Addresses addresses, ObjectMapper json) {
        this.reconciler = reconciler;
        this.lookups = lookups;
        this.audiences = audiences;
        this.addresses = addresses;
        this.json = json;
    }

    /** Reads the manifest, or answers a batch or a query for values that is short enough for an address. */
    @GET
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "getReconciliation02", summary = "Read the manifest, or reconcile or extend by GET")
    @APIResponse(
            responseCode = "200",
            description = "Without parameters the manifest, else what the POST answers",
            content = @Content(schema = @Schema(implementation = Manifest02.class)))
    @APIResponse(responseCode = "400", description = "The batch or the query does not fit")
    public Object get(
            @Parameter(description = "A batch of queries in JSON", example = EXAMPLE) @QueryParam("queries")
                    String queries,
            @Parameter(description = "A query for values in JSON") @QueryParam("extend") String extend) {
        return queries == null && extend == null ? Manifest02.of(addresses) : answer(queries, extend);
    }

    /** Answers a batch of queries, or a query for values. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "reconcile02",
            summary = "Find candidates for a batch of names, or read properties of entities")
    @APIResponse(responseCode = "200", description = "The candidates by the keys of the batch, or rows of values")
    @APIResponse(responseCode = "400", description = "The batch or the query does not fit")
    @APIResponse(responseCode = "413", description = "The batch has more queries than the manifest's batchSize")
    public Object post(
            @Parameter(description = "A batch of queries in JSON", example = EXAMPLE) @FormParam("queries")
                    String queries,
            @Parameter(description = "A query for values in JSON") @FormParam("extend") String extend) {
        return answer(queries, extend);
    }

    private Object answer(String queries, String extend) {
        if ((queries == null) == (extend == null)) {
            throw Problems.of(
                    ProblemType.MALFORMED_REQUEST, "Send either queries or extend, each a form element with JSON.");
        }
        return queries == null ? extend(extend) : reconcile(queries);
    }

    private Map<String, ResultJson> reconcile(String text) {
        var audience = audiences.current();
        var results = new LinkedHashMap<String, ResultJson>();
        Queries02.read(JsonInput.parse(json, text))
                .forEach((key, query) -> results.put(
                        key,
                        new ResultJson(reconciler.candidates(query, audience).stream()
                                .map(CandidateJson::of)
                                .toList())));
        return results;
    }

    private ExtensionJson.Of02 extend(String text) {
        var query = Extensions.read(JsonInput.parse(json, text));
        return ExtensionJson.of02(query, lookups.read(query));
    }

    /** Suggests entities, types or properties. */
    @GET
    @Path("suggest/{kind}")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "suggest02", summary = "Complete the beginning of a name of an entity, type or property")
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

    /** Describes a suggestion. */
    @GET
    @Path("flyout/{kind}")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "flyout02", summary = "Describe a suggested entity, type or property in HTML")
    @APIResponse(
            responseCode = "200",
            description = "A fragment of HTML",
            content = @Content(schema = @Schema(implementation = FlyoutJson.class)))
    @APIResponse(responseCode = "404", description = "There is no such thing, or none that the caller may see")
    public FlyoutJson flyout(@PathParam("kind") String kind, @QueryParam("id") String id) {
        return lookups.flyout(kind, id);
    }

    /** Shows an entity in a small page. */
    @GET
    @Path("preview")
    @Produces(MediaType.TEXT_HTML)
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "preview02", summary = "Show an entity in a small page")
    @APIResponse(responseCode = "200", description = "The page")
    @APIResponse(responseCode = "404", description = "There is no such entity, or none that the caller may see")
    public Response preview(@QueryParam("id") String id) {
        return lookups.preview(id);
    }

    /** Lists the properties that entities of a type can be asked for. */
    @GET
    @Path("properties")
    @PermissionsAllowed("entities:read")
    @Operation(operationId = "proposeProperties02", summary = "List what entities of a type can be asked for")
    @APIResponse(
            responseCode = "200",
            description = "The properties",
            content = @Content(schema = @Schema(implementation = ProposalJson.class)))
    @APIResponse(responseCode = "400", description = "There is no such type")
    public ProposalJson properties(@QueryParam("type") String type, @QueryParam("limit") String limit) {
        return lookups.proposals(type, limit);
    }

    /** The candidates of one query. */
    @RegisterForReflection
    record ResultJson(List<CandidateJson> result) {}
}
