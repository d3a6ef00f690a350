package news.dateline.articles.article.api;

import java.io.IOException;
import java.io.InputStream;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/**
 * Reads request bodies, up to a limit below that of Quarkus: beyond its own, Quarkus cuts the connection without a word if the
 * length was not announced.
 */
public final class Bodies {

    private static final int LIMIT = 12 * 1024 * 1024;

    private Bodies() {}

    /** All of a body. */
    public static byte[] read(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw Problems.of(ProblemType.PAYLOAD_TOO_LARGE, "The body may have at most " + LIMIT + " bytes.");
            }
            return bytes;
        } catch (IOException e) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body did not arrive whole.");
        }
    }
}
