package news.dateline.entities.review.domain;

/** What came of a wish to decide something or to undo a decision. */
public sealed interface DecisionOutcome {

    /** It holds now, or no longer. */
    record Done(Decision decision) implements DecisionOutcome {}

    /** Nothing was changed, for this reason; it says what helps. */
    record Refused(String reason) implements DecisionOutcome {}

    /** Nothing was changed: this does not exist. */
    record Unknown(String what) implements DecisionOutcome {}
}
