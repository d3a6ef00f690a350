package news.dateline.articles.article.domain;

import java.util.Optional;

/**
 * Why there is a revision.
 *
 * @param action what was done
 * @param note what its maker said of it, at most {@link #LONGEST_NOTE} characters
 */
public record Reason(AuditTrail.Action action, Optional<String> note) {

    /** How long a note may be: it is a reason, not a text. */
    public static final int LONGEST_NOTE = 2000;

    /** Something was done without a word. */
    static Reason of(AuditTrail.Action action) {
        return new Reason(action, Optional.empty());
    }

    /** Whether an editor did it, so that the note is a word to colleagues and auditors. */
    boolean isEditorial() {
        return action != AuditTrail.Action.CREATED && action != AuditTrail.Action.REVISED;
    }
}
