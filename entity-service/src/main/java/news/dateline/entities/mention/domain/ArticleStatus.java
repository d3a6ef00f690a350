package news.dateline.entities.mention.domain;

/** Where an article stands. */
public enum ArticleStatus {
    /** May be published, once its embargo is over if it has one. */
    USABLE,
    /** Kept back for now. */
    WITHHELD,
    /** Withdrawn for good. */
    KILLED,
    /** Deleted; only its id is remembered. */
    ERASED;

    /** Whether no later revision can change it. */
    public boolean isFinal() {
        return switch (this) {
            case USABLE, WITHHELD -> false;
            case KILLED, ERASED -> true;
        };
    }
}
