package news.dateline.articles.article.api;

import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Outcome;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.precondition.EntityTags;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;

/** Answers with articles. */
public final class ArticleResponses {

    private ArticleResponses() {}

    /** 200 with the article and its entity tag. */
    public static Response ok(Article article) {
        return with(Response.ok(), article);
    }

    /** The article id in a path; a text that is none is as unknown as an id that nobody has. */
    public static ArticleId id(String text) {
        return ArticleId.parse(text).orElseThrow(Problems::notFound);
    }

    static Response of(Outcome outcome, UriInfo uri) {
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
            case Outcome.AlreadyKilled(), Outcome.Missing() -> throw refusal(outcome);
        };
    }

    /** What to say of an outcome that left no article. */
    public static HttpProblem refusal(Outcome outcome) {
        return outcome instanceof Outcome.AlreadyKilled
                ? Problems.of(
                        ProblemType.CONFLICT,
                        "The article was killed, which is final: it can be read and erased, but not changed. Send the story"
                                + " under a new external id if it is to run again.")
                : Problems.notFound();
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
