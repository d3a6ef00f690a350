package news.dateline.articles.lifecycle;

/** An editor's decision that keeps a withheld article back, and that plain writes do not overrule. */
public enum Hold {
    /** Until a time. */
    SCHEDULED,
    /** Until an editor publishes or restores it. */
    UNPUBLISHED,
    /** Until an editor restores it. */
    TAKEN_DOWN
}
