package news.dateline.entities.reextraction.domain;

import java.util.Locale;

/** What came of one article. */
public enum Outcome {
    /** Something is other than it was. */
    CHANGED,
    UNCHANGED,
    /** It changed or was taken back meanwhile, or the job was cancelled. */
    SKIPPED,
    /** It could not be analysed. */
    FAILED;

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
