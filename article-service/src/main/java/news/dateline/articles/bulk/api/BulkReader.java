package news.dateline.articles.bulk.api;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.article.api.ArticleRequests;
import news.dateline.articles.article.domain.Actor;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.article.domain.Intake;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.HttpProblem;
import news.dateline.platform.problem.Problems;

/** Understands lines. */
@ApplicationScoped
class BulkReader {

    private static final int OBJECT_BYTES = 300;

    private final ArticleRequests requests;

    BulkReader(ArticleRequests requests) {
        this.requests = requests;
    }

    Entry read(Line line, Optional<String> source, Audience audience, Actor actor) {
        try {
            if (line.tooLong()) {
                throw Problems.of(
                        ProblemType.PAYLOAD_TOO_LARGE,
                        "A line may have at most " + Lines.LONGEST
                                + " bytes; send a longer article by itself to /api/v1/articles.");
            }
            return new Entry.Article(
                    line.number(),
                    weight(line.bytes()),
                    Intake.named(requests.line(line.bytes(), source, audience, actor.client())));
        } catch (HttpProblem problem) {
            return new Entry.Refused(line.number(), problem);
        }
    }

    /** About how many bytes a line takes once it is read: an empty object is two of JSON and some hundred in memory. */
    private static int weight(byte[] json) {
        long objects = 0;
        for (byte character : json) {
            if (character == '{') {
                objects++;
            }
        }
        return Math.max(json.length, (int) Math.min(objects * OBJECT_BYTES, Entries.HEAVIEST));
    }
}
