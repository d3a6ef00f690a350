package news.dateline.articles.article.domain;

import news.dateline.articles.lifecycle.Stage;

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

    /** Nothing was changed. */
    sealed interface Refused extends Outcome {}

    /** Nothing was changed: that cannot be done with an article in this stage. */
    record NotAllowed(Stage stage) implements Refused {}

    /** Nothing was changed: somebody else is editing it. */
    record Locked(EditLocks.Held lock) implements Refused {}

    /** Nothing was changed: a legal hold keeps it from being erased. */
    record Held() implements Refused {}

    /** Nothing was changed: the note of a correction is that of an earlier one. */
    record NoteIsOld() implements Refused {}

    /** Nothing was changed: there is no such article. */
    record Missing() implements Refused {}
}
