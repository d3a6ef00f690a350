package news.dateline.entities.imports.domain;

/** What a line of a file came to. */
public sealed interface Line {

    /** Where it begins in the file, from 1. */
    long number();

    /** It tells of an entity. */
    record Telling(long number, EntityRecord record) implements Line {}

    /**
     * It cannot be read.
     *
     * @param problem what is wrong and what would be right
     * @param text its beginning
     */
    record Faulty(long number, String problem, String text) implements Line {}

    /** It tells of something that the import's filters leave out, or of nothing. */
    record Passed(long number) implements Line {}
}
