package news.dateline.entities.mention.domain;

/**
 * How far an article is known.
 *
 * @param revision the last revision that was applied; 0 if none was
 * @param status where it stands
 * @param counted whether its mentions are part of the entities' counts
 */
public record ArticleState(int revision, ArticleStatus status, boolean counted) {

    /** Whether nothing of it was ever stored. */
    public boolean isNew() {
        return revision == 0 && !counted;
    }

    /** Whether a revision is news: neither applied already, nor overtaken by a later one, nor too late for a killed article. */
    public boolean isOpenTo(int newer) {
        return !status.isFinal() && newer > revision;
    }

    /**
     * As {@link #isOpenTo(int)}; but what is told again is the truth, however new it is: a restore may have taken an article
     * back.
     */
    public boolean isOpenTo(int told, boolean again) {
        return again ? !status.isFinal() : isOpenTo(told);
    }
}
