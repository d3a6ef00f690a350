package news.dateline.articles.bulk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.article.domain.ArticleState;
import news.dateline.platform.problem.ProblemJson;

/**
 * What became of a line.
 *
 * @param line its number, from 1
 * @param status as it would have been for the article alone: 201 for a new one, 200 for a known one, else that of the problem
 * @param uri the article's
 * @param revision its current one
 * @param problem why nothing was stored
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record BulkResult(long line, int status, String uri, Integer revision, ProblemJson problem) {

    static BulkResult kept(long line, int status, ArticleState state) {
        return new BulkResult(line, status, state.id().uri(), state.revision(), null);
    }

    static BulkResult refused(long line, ProblemJson problem) {
        return new BulkResult(line, problem.status(), null, null, problem);
    }
}
