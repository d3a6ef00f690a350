package news.dateline.articles.lifecycle;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static news.dateline.articles.lifecycle.Stage.EMBARGOED;
import static news.dateline.articles.lifecycle.Stage.EXPIRED;
import static news.dateline.articles.lifecycle.Stage.KILLED;
import static news.dateline.articles.lifecycle.Stage.SCHEDULED;
import static news.dateline.articles.lifecycle.Stage.TAKEN_DOWN;
import static news.dateline.articles.lifecycle.Stage.UNPUBLISHED;
import static news.dateline.articles.lifecycle.Stage.USABLE;
import static news.dateline.articles.lifecycle.Stage.WITHHELD;

/**
 * What can be done with an article, and in which stages: the table of transitions. What a plain write may do besides is
 * {@link Stage#admits}.
 */
public enum Operation {
    /** A plain write: by {@code PUT}, or by sending it again. */
    REVISE(WITHHELD, SCHEDULED, EMBARGOED, USABLE, EXPIRED, UNPUBLISHED),
    /** Mends what is out already, with a note to those who have it. Stays where it is. */
    CORRECT(EMBARGOED, USABLE),
    /** Brings it out now, ending embargo and expiry. Leads to {@link Stage#USABLE}. */
    PUBLISH(WITHHELD, SCHEDULED, EMBARGOED, EXPIRED, UNPUBLISHED),
    /** Has it published at a time. Leads to {@link Stage#SCHEDULED}. */
    SCHEDULE(WITHHELD, SCHEDULED, UNPUBLISHED),
    /** Withdraws it for now. Leads to {@link Stage#UNPUBLISHED}. */
    UNPUBLISH(SCHEDULED, EMBARGOED, USABLE, EXPIRED),
    /** Withdraws it until an editor restores it. Leads to {@link Stage#TAKEN_DOWN}. */
    TAKE_DOWN(WITHHELD, SCHEDULED, EMBARGOED, USABLE, EXPIRED, UNPUBLISHED),
    /** Undoes a withdrawal; embargo and expiry stay. Leads to {@link Stage#USABLE} or to where its times put it. */
    RESTORE(UNPUBLISHED, TAKEN_DOWN),
    /** Withdraws it for good. Leads to {@link Stage#KILLED}. */
    KILL(WITHHELD, SCHEDULED, EMBARGOED, USABLE, EXPIRED, UNPUBLISHED, TAKEN_DOWN),
    /** Deletes it with all its revisions. */
    ERASE(WITHHELD, SCHEDULED, EMBARGOED, USABLE, EXPIRED, UNPUBLISHED, TAKEN_DOWN, KILLED);

    // Unmodifiable, which the checker cannot see.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Stage> from;

    Operation(Stage... from) {
        this.from = Collections.unmodifiableSet(EnumSet.copyOf(List.of(from)));
    }

    /** Whether it can be done with an article in this stage. */
    public boolean isAllowedIn(Stage stage) {
        return from.contains(stage);
    }

    /** Whether it has to wait while somebody else is editing the article. What must be out of sight at once has not. */
    public boolean waitsForLocks() {
        return switch (this) {
            case REVISE, CORRECT, PUBLISH, SCHEDULE, UNPUBLISH, RESTORE -> true;
            case TAKE_DOWN, KILL, ERASE -> false;
        };
    }

    /** All that can be done in a stage. */
    public static List<Operation> allowedIn(Stage stage) {
        return Arrays.stream(values())
                .filter(operation -> operation.isAllowedIn(stage))
                .toList();
    }

    /** As it stands in the API and, but for the first and the last, in its path: {@code take-down}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
