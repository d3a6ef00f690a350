package news.dateline.articles.bulk.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectWriter;
import org.jboss.logging.Logger;

import news.dateline.articles.article.api.ArticleResponses;
import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.Outcome;
import news.dateline.articles.bulk.domain.Stored;
import news.dateline.platform.problem.DatabaseProblems;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.ProblemJson;
import news.dateline.platform.problem.Problems;

/** Writes a line for each line. */
final class Results {

    private static final Logger LOG = Logger.getLogger(Results.class);
    private static final byte[] LINE_BREAK = "\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CREATED = 201;
    private static final int OK = 200;

    private final OutputStream out;
    private final ObjectWriter json;
    private final String requestId;

    Results(OutputStream out, ObjectWriter json, String requestId) {
        this.out = out;
        this.json = json;
        this.requestId = requestId;
    }

    void write(List<BulkResult> results) throws IOException {
        for (BulkResult result : results) {
            out.write(json.writeValueAsBytes(result));
            out.write(LINE_BREAK);
        }
        out.flush();
    }

    BulkResult of(long line, Stored stored) {
        return switch (stored) {
            case Stored.Kept(Outcome outcome) -> of(line, outcome);
            case Stored.Failed(RuntimeException reason) -> of(line, problem(reason));
        };
    }

    BulkResult of(long line, HttpProblem problem) {
        return BulkResult.refused(line, ProblemJson.of(problem, requestId));
    }

    private BulkResult of(long line, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created(Article article) -> BulkResult.kept(line, CREATED, article.state());
            case Outcome.Revised(Article article) -> BulkResult.kept(line, OK, article.state());
            case Outcome.Unchanged(Article article) -> BulkResult.kept(line, OK, article.state());
            case Outcome.Refused refused -> of(line, ArticleResponses.refusal(refused));
            case Outcome.Erased() -> of(line, Problems.notFound());
        };
    }

    private static HttpProblem problem(RuntimeException reason) {
        if (reason instanceof HttpProblem problem) {
            return problem;
        }
        if (!DatabaseProblems.isOutage(reason)) {
            LOG.error("A line of a bulk request was not stored", reason);
        }
        return DatabaseProblems.of(reason);
    }
}
