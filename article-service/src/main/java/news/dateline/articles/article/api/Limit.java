package news.dateline.articles.article.api;

import news.dateline.platform.paging.Page;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** The query parameter {@code limit}: as text, for a number that is none would otherwise be answered by 404. */
public final class Limit {

    private Limit() {}

    /** Its value. */
    public static int of(String text) {
        if (text.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Page.MAX_LIMIT) {
                return limit;
            }
        }
        throw Problems.invalid(Violation.in(
                "limit",
                "must be a whole number from 1 to " + Page.MAX_LIMIT
                        + ": larger pages would cost memory on both sides and gain nothing over a second request"));
    }
}
