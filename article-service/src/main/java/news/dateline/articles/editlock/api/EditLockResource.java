package news.dateline.articles.editlock.api;

import java.time.Duration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.ArticleState;
import news.dateline.articles.editlock.domain.EditLock;
import news.dateline.articles.editlock.domain.EditLockService;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;
import news.dateline.platform.request.Callers;

/** Soft locks over HTTP. */
@Path("/api/v1/articles/{id}/lock")
@Tag(name = "Locks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EditLockResource {

    private static final String WRITE = "articles:write";
    private static final String PUBLISH = "articles:publish";
    private static final int LONGEST_MINUTES = 120;

    private final ArticleService articles;
    private final EditLockService locks;
    private final ArticleRequests requests;
    private final Callers callers;

    EditLockResource(ArticleService articles, EditLockService locks, ArticleRequests requests, Callers callers) {
        this.articles = articles;
        this.locks = locks;
        this.requests = requests;
        this.callers = callers;
    }

    /** Who is editing an article. */
    @Operation(summary = "See who is editing an article")
    @APIResponse(
            responseCode = "200",
            description = "The lock",
            content = @Content(schema = @Schema(implementation = EditLockJson.class)))
    @APIResponse(
            responseCode = "404",
            description = "No such article, or nobody is editing it",
            content = @Content(mediaType = "application/problem+json"))
    @GET
    @PermissionsAllowed(WRITE)
    public EditLockJson get(@PathParam("id") String id) {
        return locks.find(existing(id)).map(EditLockJson::of).orElseThrow(Problems::notFound);
    }

    /** Takes or keeps the lock. */
    @Operation(
            summary = "Lock an article while editing it",
            description =
                    "Until it ends, others' changes are answered by 423. Repeat it to keep the lock for longer. An editor"
                            + " (scope articles:publish) may take another's lock over with `takeOver=true`.")
    @APIResponse(
            responseCode = "200",
            description = "The lock, which is the caller's",
            content = @Content(schema = @Schema(implementation = EditLockJson.class)))
    @APIResponse(
            responseCode = "423",
            description = "It is another's: `owner` and `expires` say whose and how long",
            content = @Content(mediaType = "application/problem+json"))
    @PUT
    @PermissionsAllowed(WRITE)
    public EditLockJson acquire(
            @PathParam("id") String id,
            @QueryParam("minutes") @DefaultValue("15") String minutes,
            @QueryParam("takeOver") @DefaultValue("false") String takeOver) {
        boolean overriding = flag(takeOver);
        if (overriding && !callers.may(PUBLISH)) {
            throw Problems.of(
                    ProblemType.FORBIDDEN,
                    "Only editors, whose tokens have the scope " + PUBLISH
                            + ", take locks over. Ask the owner to give it back, or wait until it ends.");
        }
        Duration time = Duration.ofMinutes(minutes(minutes));
        ArticleId article = existing(id);
        Actor owner = requests.actor();
        EditLock lock = locks.acquire(article, owner, callers.name(), time, overriding);
        if (!lock.owner().equals(owner.subject())) {
            throw ArticleResponses.locked(lock.name(), lock.expires());
        }
        return EditLockJson.of(lock);
    }

    /** Gives the lock back. */
    @Operation(summary = "Give the lock back", description = "Does nothing if it is another's, or nobody's.")
    @APIResponse(responseCode = "204", description = "The caller has no lock on it")
    @DELETE
    @PermissionsAllowed(WRITE)
    public Response release(@PathParam("id") String id) {
        locks.release(existing(id), callers.current().subject());
        return Response.noContent().build();
    }

    private ArticleId existing(String id) {
        return articles.state(ArticleResponses.id(id), requests.audience())
                .map(ArticleState::id)
                .orElseThrow(Problems::notFound);
    }

    private static int minutes(String text) {
        int minutes = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (minutes < 1 || minutes > LONGEST_MINUTES) {
            throw Problems.invalid(Violation.in(
                    "minutes",
                    "must be a whole number from 1 to " + LONGEST_MINUTES
                            + ": a forgotten lock must end by itself; keep it by asking again"));
        }
        return minutes;
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw Problems.invalid(Violation.in("takeOver", "must be true or false"));
        };
    }
}
