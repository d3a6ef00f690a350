package news.dateline.articles.article.domain;

import java.util.Optional;

import news.dateline.articles.ninjs.NewsItem;
import news.dateline.contracts.event.PubStatus;

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

    /** An item was sent, whose own note says why if anything does. */
    static Reason plain(NewsItem content, AuditTrail.Action action) {
        boolean kill = content.pubStatus() == PubStatus.CANCELED;
        return new Reason(
                kill ? AuditTrail.Action.KILLED : action,
                Optional.ofNullable(content.edNote()).map(Reason::noteOf));
    }

    /** Whether an editor did it, so that the note is a word to colleagues and auditors. */
    boolean isEditorial() {
        return action != AuditTrail.Action.CREATED && action != AuditTrail.Action.REVISED;
    }

    /** As much of an editor's note as a list can show. */
    private static String noteOf(String edNote) {
        return edNote.codePointCount(0, edNote.length()) <= LONGEST_NOTE
                ? edNote
                : edNote.substring(0, edNote.offsetByCodePoints(0, LONGEST_NOTE));
    }
}
