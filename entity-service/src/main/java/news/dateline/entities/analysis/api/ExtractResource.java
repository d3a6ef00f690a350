package news.dateline.entities.analysis.api;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.analysis.domain.TextAnalysis;
import news.dateline.entities.http.Parameters;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Analyses of texts over HTTP; nothing is stored. */
@Path("/api/v1/extract")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Extraction")
public class ExtractResource {

    private final TextAnalysis analysis;

    ExtractResource(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** Finds what a text names, counts and quotes; its language and date may come with it. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "extract",
            summary = "Find names, values, roles and quotations in a text, without storing anything",
            description =
                    "A plain text may come with its language and date as query parameters. A text without a language has"
                            + " it detected; in a language without a model the result has less, and a notice that says so.")
    @APIResponse(responseCode = "200", description = "What was found")
    @APIResponse(responseCode = "400", description = "The text cannot be analysed")
    public ExtractJson extract(
            @RequestBody(
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON,
                                        schema = @Schema(implementation = ExtractRequest.class)),
                                @Content(
                                        mediaType = MediaType.TEXT_PLAIN,
                                        schema = @Schema(implementation = String.class))
                            })
                    ExtractRequest request,
            @Parameter(description = "What offsets count: codepoints or utf16")
                    @QueryParam("offsets")
                    @DefaultValue("codepoints")
                    String offsets) {
        var unit = Parameters.offsets(offsets);
        if (request == null) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body is empty: send an object with a text.");
        }
        var date = ExtractRequests.check(request, "/text", (name, message) -> Violation.at("/" + name, message));
        return ExtractJson.of(analysis.analyse(request.text(), request.language(), date.orElse(null)), unit);
    }

    /** The same for a plain text. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @PermissionsAllowed("entities:read")
    @Operation(hidden = true)
    public ExtractJson extractPlain(
            byte[] body,
            @QueryParam("language") String language,
            @QueryParam("date") String date,
            @QueryParam("offsets") @DefaultValue("codepoints") String offsets,
            @Context HttpHeaders headers) {
        var unit = Parameters.offsets(offsets);
        var request = new ExtractRequest(ExtractRequests.text(body, headers.getMediaType()), language, date);
        var day = ExtractRequests.check(request, "", Violation::in);
        return ExtractJson.of(analysis.analyse(request.text(), language, day.orElse(null)), unit);
    }
}
