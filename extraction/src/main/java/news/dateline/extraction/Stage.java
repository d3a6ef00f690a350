package news.dateline.extraction;

/** The stage of the analysis that a mention owes its existence to. */
public enum Stage {
    /** The agency dateline at the head of the text. */
    DATELINE,
    /** A name known beforehand. */
    GAZETTEER,
    /** The statistical tagger. */
    TAGGER,
    /** Patterns of dates, times, amounts and quantities. */
    VALUES,
    /** Patterns and the evidence of capitalisation. */
    RULES,
    /** A shorter or other form of a name that the text gives in full elsewhere. */
    COREFERENCE
}
