package news.dateline.articles.bulk.api;

import news.dateline.articles.article.domain.Submission;
import news.dateline.platform.problem.HttpProblem;

/** A line that has been read. */
sealed interface Entry {

    /** The number of its line. */
    long line();

    /** About how many bytes it holds. */
    int size();

    /** An article to store. */
    record Article(long line, int size, Submission submission) implements Entry {}

    /** No article, and why. */
    record Refused(long line, HttpProblem problem) implements Entry {
        @Override
        public int size() {
            return 0;
        }
    }
}
