package news.dateline.entities.review.api;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.http.AllSources;
import news.dateline.entities.http.Audiences;
import news.dateline.entities.http.PageParameters;
import news.dateline.entities.http.Parameters;
import news.dateline.entities.review.domain.ReviewPage;
import news.dateline.entities.review.domain.ReviewPosition;
import news.dateline.entities.review.domain.ReviewQueue;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.paging.Page;
import news.dateline.platform.paging.PageResponses;

/** What waits for decisions, over HTTP. */
@Path("/api/v1/review/queue")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Review")
public class ReviewQueueResource {

    /** What the queue holds. */
    enum Kind {
        CANDIDATE,
        SUGGESTION,
        LINK
    }

    private final ReviewQueue queue;
    private final Audiences audiences;

    ReviewQueueResource(ReviewQueue queue, Audiences audiences) {
        this.queue = queue;
        this.audiences = audiences;
    }

    /** Lists what waits for a decision. */
    @GET
    @PermissionsAllowed(DecisionResource.REVIEW)
    @Operation(
            operationId = "listReviewQueue",
            summary = "List what waits for a decision, that with the most impact first",
            description =
                    "Candidates that nobody has judged; suggestions that a candidate is the same as another entity, whose "
                            + "pages may be shorter than asked for if few of 200 candidates are like another; links that the machine is not sure of.")
    @APIResponse(
            responseCode = "200",
            description = "A page of the queue",
            content = @Content(schema = @Schema(implementation = QueuePage.class)))
    @APIResponse(
            responseCode = "400",
            description = "A parameter does not fit",
            content = @Content(mediaType = DecisionResource.PROBLEM))
    public Response list(
            @Parameter(description = "candidate, suggestion or link") @QueryParam("kind") @DefaultValue("candidate")
                    String kind,
            @Parameter(description = "Only entities of a type", schema = @Schema(implementation = EntityKind.class))
                    @QueryParam("type")
                    String type,
            @BeanParam PageParameters paging,
            @Context UriInfo uri) {
        int size = paging.size();
        var only = Optional.ofNullable(type).map(text -> Parameters.constant("type", text, EntityKind.class));
        var after = paging.after(ReviewQueueResource::position);
        var kinds = Parameters.constants("kind", List.of(kind), Kind.class);
        if (kinds.size() > 1) {
            throw Parameters.invalid("kind", "must be one of candidate, suggestion, link");
        }
        ReviewPage page = switch (kinds.iterator().next()) {
            case CANDIDATE -> queue.candidates(only, after, size);
            case SUGGESTION -> queue.suggestions(only, after, size);
            case LINK -> queue.links(only, after, size, audiences.current());
        };
        var items = page.items().stream().map(ReviewItemJson::of).toList();
        String next = page.next().map(ReviewQueueResource::cursor).orElse(null);
        return PageResponses.ok(new Page<>(items, next), uri);
    }

    private static String cursor(ReviewPosition position) {
        return Cursor.of(position.impact(), position.first(), position.second()).encode();
    }

    private static ReviewPosition position(String cursor) {
        var keys = Cursor.decode(cursor, 3).keys();
        try {
            return new ReviewPosition(
                    Double.parseDouble(keys.get(0)),
                    Parameters.uuid(keys.get(1)).orElseThrow(Cursor::notOurs),
                    Parameters.uuid(keys.get(2)).orElseThrow(Cursor::notOurs));
        } catch (NumberFormatException e) {
            throw Cursor.notOurs();
        }
    }

    /** For the API's description: a page of the queue. */
    private record QueuePage(List<ReviewItemJson> items, String next) {}
}
