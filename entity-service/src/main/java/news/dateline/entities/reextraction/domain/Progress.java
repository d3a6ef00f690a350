package news.dateline.entities.reextraction.domain;

/**
 * How far a job is, in articles, and what came of it, in links.
 *
 * @param selecting whether more articles are still being selected
 * @param waiting not begun
 * @param sent on their way to a replica
 * @param changed analysed, and something is other than it was
 * @param unchanged analysed, and nothing is
 * @param skipped changed or taken back meanwhile, or on their way when the job was cancelled
 * @param failed could not be analysed
 * @param won how often an article names an entity that it did not name before
 * @param lost how often an article no longer names an entity
 * @param relinked how many places of a text mean another entity than before
 */
public record Progress(
        boolean selecting,
        int waiting,
        int sent,
        int changed,
        int unchanged,
        int skipped,
        int failed,
        long won,
        long lost,
        long relinked) {

    static final Progress NONE = new Progress(true, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** All articles that were selected. */
    public int selected() {
        return waiting + sent + changed + unchanged + skipped + failed;
    }
}
