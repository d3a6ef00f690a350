package news.dateline.entities.set.domain;

/** What came of a wish to make or change a set. */
public sealed interface SetOutcome {

    /** It is done. */
    record Done(EntitySet set) implements SetOutcome {}

    /** Nothing was changed. */
    sealed interface Failure extends SetOutcome {}

    /** Another set of the owner has this name. */
    record NameTaken() implements Failure {}

    /** It is somebody else's. */
    record NotYours() implements Failure {}

    /** It is full, or there is no such entity. */
    record Refused(String reason) implements Failure {}

    /** There is no such set, or none that the caller may see. */
    record Missing() implements Failure {}
}
