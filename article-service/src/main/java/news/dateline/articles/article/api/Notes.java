package news.dateline.articles.article.api;

import news.dateline.articles.article.domain.Reason;
import news.dateline.articles.ninjs.CharacterFault;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** The notes that editors must give with what they decide. */
public final class Notes {

    private static final String MISSING = "must say why, for colleagues and auditors";

    private Notes() {}

    /**
     * A note as it was sent, if it is one.
     *
     * @param pointer where in the body it stands
     */
    public static String require(String pointer, String note) {
        if (note == null || note.isBlank()) {
            throw Problems.invalid(Violation.at(pointer, MISSING));
        }
        if (note.codePointCount(0, note.length()) > Reason.LONGEST_NOTE) {
            throw Problems.invalid(Violation.at(
                    pointer,
                    "must have at most " + Reason.LONGEST_NOTE + " characters: it is a reason, and lists show it"));
        }
        CharacterFault.in(note).ifPresent(fault -> {
            throw Problems.invalid(Violation.at(pointer, fault));
        });
        return note;
    }
}
