package news.dateline.articles.article.domain;

/** What came of a wish to keep, change or erase an article. */
public sealed interface Outcome {

    /** There was none of this origin; now there is. */
    record Created(Article article) implements Outcome {}

    /** It has a new revision. */
    record Revised(Article article) implements Outcome {}

    /** It was like this already. */
    record Unchanged(Article article) implements Outcome {}

    /** It is gone. */
    record Erased() implements Outcome {}

    /** Nothing was changed: it was killed before, which is final. */
    record AlreadyKilled() implements Outcome {}

    /** Nothing was changed: there is no such article. */
    record Missing() implements Outcome {}
}
