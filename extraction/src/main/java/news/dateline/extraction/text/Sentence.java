package news.dateline.extraction.text;

/**
 * A sentence, or what stands in the place of one.
 *
 * @param from its first token
 * @param to one past its last token
 * @param part of the report it belongs to
 * @param letterCase how it uses capitals
 */
public record Sentence(int from, int to, Part part, LetterCase letterCase) {

    /** The parts of a report. */
    public enum Part {
        HEADLINE,
        /** "By Delphine Achterberg and Rohan Mukherjee". */
        BYLINE,
        /** "BAKU, Azerbaijan, March 11." */
        DATELINE,
        BODY,
        /** "Reporting by Ngozi Eze; editing by Kofi Annor". */
        BOILERPLATE
    }

    /** Whether capitals, or their absence, say nothing of names here. */
    public boolean isCaseless() {
        return letterCase == LetterCase.CAPITALS
                || part == Part.DATELINE
                || (letterCase == LetterCase.SMALL && part == Part.HEADLINE);
    }
}
