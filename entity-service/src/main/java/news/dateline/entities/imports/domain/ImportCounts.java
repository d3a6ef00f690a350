package news.dateline.entities.imports.domain;

/**
 * What became of an import's lines.
 *
 * @param lines how many were worked off
 * @param created entities that are new
 * @param changed entities that know more now
 * @param unchanged entities that knew it all before
 * @param passed lines that the filters left out or that tell of nothing
 * @param faulty lines that could not be taken in
 */
public record ImportCounts(long lines, long created, long changed, long unchanged, long passed, long faulty) {

    /** Nothing yet. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    /** These and others. */
    public ImportCounts plus(ImportCounts other) {
        return new ImportCounts(
                lines + other.lines,
                created + other.created,
                changed + other.changed,
                unchanged + other.unchanged,
                passed + other.passed,
                faulty + other.faulty);
    }
}
