package news.dateline.articles.lifecycle;

import java.util.Locale;

import news.dateline.contracts.event.PubStatus;

/** Where an article stands at a moment: its {@code pubStatus}, an editor's decision and the time taken together. */
public enum Stage {
    /** Kept back by whoever sent it. */
    WITHHELD,
    /** Kept back until an editor's time, when it is published by itself. */
    SCHEDULED,
    /** Usable, but not before a time. */
    EMBARGOED,
    /** Readers see it. */
    USABLE,
    /** Usable until a time that is over. */
    EXPIRED,
    /** Withdrawn by an editor for now. */
    UNPUBLISHED,
    /** Withdrawn by an editor, for legal reasons as a rule; nothing but an editor's restoring brings it back. */
    TAKEN_DOWN,
    /** Withdrawn for good. */
    KILLED;

    /** Whether a plain write, be it a change or a source that sends it again, may leave the article with this status. */
    public boolean admits(PubStatus status) {
        return switch (this) {
            case WITHHELD, EMBARGOED, USABLE, EXPIRED -> true;
            // An editor decided when and whether it runs. A source that sends it again does not overrule that.
            case SCHEDULED, UNPUBLISHED -> status != PubStatus.USABLE;
            case TAKEN_DOWN -> status == PubStatus.CANCELED;
            case KILLED -> false;
        };
    }

    /** As it stands in the API: {@code taken-down}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
