package news.dateline.articles.ninjs;

import java.util.List;

/** What came of reading a news item. */
public sealed interface Reading {

    /** It is well-formed and valid. */
    record Valid(NewsItem item) implements Reading {}

    /** It is JSON, but not valid ninjs. */
    record Invalid(List<Violation> violations) implements Reading {}

    /** It is not JSON that can be stored; the reason is a sentence for the sender. */
    record Malformed(String reason) implements Reading {}
}
