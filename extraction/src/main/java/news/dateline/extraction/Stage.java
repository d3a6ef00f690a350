package news.dateline.extraction;

/** The stage of the analysis that something found owes its existence to. */
public enum Stage {
    /** The agency dateline at the head of the text. */
    DATELINE,
    /** A name known beforehand: of the registry, or of the lists that come with the library. */
    GAZETTEER,
    /** The statistical tagger. */
    TAGGER,
    /** Patterns that need no knowledge of the language, such as a name with its acronym in brackets. */
    PATTERNS,
    /** Patterns of dates, times, amounts and quantities. */
    VALUES,
    /** Other words for somebody that was named. */
    COREFERENCE,
    /** Titles, offices and occupations. */
    ROLES,
    /** Direct and indirect speech. */
    QUOTES
}
