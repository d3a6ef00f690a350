package news.dateline.entities.quote.domain;

/** What an entity has to do with a quote. */
public enum QuotePart {
    /** These are its words. */
    SPEAKER,
    /** The words name it. */
    SUBJECT
}
