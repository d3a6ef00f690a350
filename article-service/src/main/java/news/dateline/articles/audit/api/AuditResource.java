package news.dateline.articles.audit.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.AuditTrail.Action;
import news.dateline.articles.audit.domain.AuditRecord;
import news.dateline.articles.audit.domain.AuditRecords;
import news.dateline.articles.audit.domain.AuditService;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** The audit trail over HTTP. */
@Path("/api/v1/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private static final String ADMIN = "admin";
    private static final int MOST_CHECKED = 100_000;

    private final AuditService audit;

    AuditResource(AuditService audit) {
        this.audit = audit;
    }

    /** Who did what. */
    @Operation(
            summary = "Read the audit trail",
            description =
                    "The newest first; all filters must hold. `article` is an id, `from` and `to` are date-times.")
    @APIResponse(
            responseCode = "200",
            description = "A page",
            content = @Content(schema = @Schema(implementation = AuditPage.class)))
    @GET
    @PermissionsAllowed(ADMIN)
    public Response list(
            @QueryParam("article") String article,
            @QueryParam("subject") String subject,
            @QueryParam("action") String action,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) String limit,
            @QueryParam("cursor") String cursor,
            @Context UriInfo uri) {
        int size = Limit.of(limit);
        List<AuditRecord> found = audit.list(new AuditRecords.Query(
                Optional.ofNullable(article).map(AuditResource::article),
                Optional.ofNullable(subject),
                Optional.ofNullable(action).map(AuditResource::action),
                Optional.ofNullable(from).map(text -> time("from", text)),
                Optional.ofNullable(to).map(text -> time("to", text)),
                Optional.ofNullable(cursor).map(AuditResource::below).orElse(Long.MAX_VALUE),
                size + 1));
        Page<AuditJson> page =
                Page.of(found, size, record -> Cursor.of(record.id())).map(AuditJson::of);
        return PageResponses.ok(page, uri);
    }

    /** Whether the trail is as it was written. */
    @Operation(
            summary = "Verify the audit trail",
            description =
                    "Walks the chain of hashes upwards and names the first broken link. While there is a `next`, go on with it"
                            + " as `after`.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it",
            content = @Content(schema = @Schema(implementation = VerificationJson.class)))
    @GET
    @Path("verification")
    @PermissionsAllowed(ADMIN)
    public VerificationJson verify(
            @QueryParam("after") @DefaultValue("0") String after,
            @QueryParam("limit") @DefaultValue("10000") String limit) {
        long most = number("limit", limit);
        if (most < 1 || most > MOST_CHECKED) {
            throw Problems.invalid(Violation.in(
                    "limit",
                    "must be from 1 to " + MOST_CHECKED + ": more would keep the request waiting; go on with after"));
        }
        return VerificationJson.of(audit.verify(number("after", after), (int) most));
    }

    private static ArticleId article(String text) {
        return ArticleId.parse(text)
                .orElseThrow(() -> Problems.invalid(Violation.in("article", "must be an article's id, a UUID")));
    }

    private static Action action(String text) {
        return Arrays.stream(Action.values())
                .filter(action -> action.label().equals(text))
                .findFirst()
                .orElseThrow(() -> Problems.invalid(Violation.in(
                        "action",
                        "must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(Action.values())
                                                .map(Action::label)
                                                .toList()))));
    }

    private static Instant time(String parameter, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Problems.invalid(
                    Violation.in(parameter, "must be a date-time with its offset, such as 2026-11-24T09:30:00Z"));
        }
    }

    private static long below(String cursor) {
        String key = Cursor.decode(cursor, 1).keys().getFirst();
        if (!key.matches("\\d{1,18}")) {
            throw Cursor.notOurs();
        }
        return Long.parseLong(key);
    }

    private static long number(String parameter, String text) {
        if (!text.matches("\\d{1,18}")) {
            throw Problems.invalid(Violation.in(parameter, "must be a whole number"));
        }
        return Long.parseLong(text);
    }
}
