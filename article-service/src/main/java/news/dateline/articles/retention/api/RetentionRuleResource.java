package news.dateline.articles.retention.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.api.Notes;
import news.dateline.articles.article.api.StrictJson;
import news.dateline.articles.article.domain.Origin;
import news.dateline.articles.retention.domain.RetentionRule;
import news.dateline.articles.retention.domain.RetentionService;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Retention rules over HTTP. */
@Path("/api/v1/retention-rules")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionRuleResource {

    private static final String ADMIN = "admin";
    private static final int LONGEST_DAYS = 36_500;

    private final RetentionService retention;
    private final ArticleRequests requests;

    RetentionRuleResource(RetentionService retention, ArticleRequests requests) {
        this.retention = retention;
        this.requests = requests;
    }

    /** Lists the rules. */
    @Operation(
            summary = "List retention rules",
            description = "By source. Articles of sources without a rule are kept for ever.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = RetentionRulePage.class)))
    @GET
    @PermissionsAllowed(ADMIN)
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        Optional<String> after = Optional.ofNullable(cursor)
                .map(text -> Cursor.decode(text, 1).keys().getFirst());
        List<RetentionRule> found = retention.rules(after, size + 1);
        return PageResponses.ok(
                Page.of(found, size, rule -> Cursor.of(rule.source())).map(RetentionRuleJson::of), uri);
    }

    /** Sets the rule of a source. */
    @Operation(
            summary = "Set the retention rule of a source",
            description =
                    "Its articles are erased this many days after their last revision, unless a legal hold keeps them. Takes"
                            + " effect within a few minutes, for the articles that there are as well.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = RetentionRuleRequest.class),
                            examples =
                                    @ExampleObject(
                                            value =
                                                    "{\"source\": \"caspian-wire\", \"keepDays\": 365, \"note\": \"By contract.\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RetentionRuleJson.class)))
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(ADMIN)
    public RetentionRuleJson set(@Context HttpHeaders headers, InputStream body) {
        RetentionRuleRequest request = StrictJson.read(body, headers, RetentionRuleRequest.class);
        if (request.source() == null
                || request.source().isBlank()
                || request.source().length() > Origin.LONGEST_SOURCE) {
            throw Problems.invalid(Violation.at("/source", "must have 1 to 100 characters: it is a source's name"));
        }
        if (request.keepDays() == null || request.keepDays() < 1 || request.keepDays() > LONGEST_DAYS) {
            throw Problems.invalid(Violation.at(
                    "/keepDays", "must be from 1 to " + LONGEST_DAYS + ": to keep articles for ever, remove the rule"));
        }
        return RetentionRuleJson.of(retention.set(
                request.source(), request.keepDays(), Notes.require("/note", request.note()), requests.actor()));
    }

    /** Removes the rule of a source. */
    @Operation(summary = "Remove the retention rule of a source", description = "Its articles are kept for ever then.")
    @APIResponse(responseCode = "204", description = "The source has no rule")
    @DELETE
    @PermissionsAllowed(ADMIN)
    public Response remove(@QueryParam("source") String source) {
        if (source == null) {
            throw Problems.invalid(Violation.in("source", "must say whose rule is removed"));
        }
        retention.removeRule(source, requests.actor());
        return Response.noContent().build();
    }
}
