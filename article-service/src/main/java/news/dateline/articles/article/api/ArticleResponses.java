package news.dateline.articles.article.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.EditLocks;
import news.dateline.articles.article.domain.Outcome;
import news.dateline.articles.lifecycle.Operation;
import news.dateline.articles.lifecycle.Stage;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.precondition.IfNoneMatch;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Answers with articles. */
public final class ArticleResponses {

    private ArticleResponses() {}

    /** 200 with the article and its entity tag. */
    public static Response ok(Article article) {
        return with(Response.ok(), article);
    }

    /** 200 with what is wanted of the article, or 304 if the client has this revision. */
    public static Response read(Article article, String ifNoneMatch, Fields fields) {
        String tag = EntityTags.ofVersion(article.state().revision());
        Response.ResponseBuilder response = new IfNoneMatch(ifNoneMatch).matches(tag)
                ? Response.notModified()
                : Response.ok(fields.of(article.presented()).toString(), MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** The article id in a path; a text that is none is as unknown as an id that nobody has. */
    public static ArticleId id(String text) {
        return ArticleId.parse(text).orElseThrow(Problems::notFound);
    }

    /** The answer to a change, or the problem that it met. */
    public static Response of(Outcome outcome, UriInfo uri) {
        return switch (outcome) {
            case Outcome.Created(Article article) ->
                with(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(uuid(article).toString())
                                .build()),
                        article);
            case Outcome.Revised(Article article) -> ok(article);
            case Outcome.Unchanged(Article article) -> ok(article);
            case Outcome.Erased() -> Response.noContent().build();
            case Outcome.Refused refused -> throw refusal(refused);
        };
    }

    /** What to say of an outcome that left no article. */
    public static HttpProblem refusal(Outcome.Refused outcome) {
        return switch (outcome) {
            case Outcome.NotAllowed(Stage stage) -> notAllowed(stage);
            case Outcome.Locked(EditLocks.Held lock) -> locked(lock.name(), lock.expires());
            case Outcome.Held() ->
                Problems.of(
                        ProblemType.CONFLICT,
                        "A legal hold keeps the article from being erased. Lift it first with DELETE .../legal-hold.");
            case Outcome.NoteIsOld() ->
                Problems.invalid(Violation.at(
                        "/edNote",
                        "must say what is corrected this time: it is the note that the article has already"));
            case Outcome.Missing() -> Problems.notFound();
        };
    }

    /** Somebody else is editing the article. */
    public static HttpProblem locked(String owner, Instant expires) {
        return Problems.of(
                ProblemType.LOCKED,
                owner + " is editing the article until " + expires
                        + ". Wait, ask for it, or have an editor take the lock over"
                        + " with PUT .../lock?takeOver=true.",
                Map.of("owner", owner, "expires", expires.toString()));
    }

    private static HttpProblem notAllowed(Stage stage) {
        List<String> allowed =
                Operation.allowedIn(stage).stream().map(Operation::label).toList();
        String detail = switch (stage) {
            case KILLED ->
                "The article was killed, which is final: it can be read and erased, but not changed. Send the story"
                        + " under a new external id if it is to run again.";
            case TAKEN_DOWN ->
                "The article was taken down: it stays as it is until an editor restores it with POST .../restore.";
            case SCHEDULED, UNPUBLISHED ->
                "An editor keeps the article back: it can be changed with the pubStatus withheld, and an editor brings"
                        + " it out with POST .../publish.";
            case WITHHELD, EMBARGOED, USABLE, EXPIRED ->
                "That cannot be done with an article that is " + stage.label() + ".";
        };
        return Problems.of(ProblemType.CONFLICT, detail, Map.of("stage", stage.label(), "allowed", allowed));
    }

    private static UUID uuid(Article article) {
        return article.state().id().value();
    }

    private static Response with(Response.ResponseBuilder response, Article article) {
        return response.type(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.ETAG, EntityTags.ofVersion(article.state().revision()))
                .entity(NinjsJson.write(article.presented()))
                .build();
    }
}
