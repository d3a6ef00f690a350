package news.dateline.entities.insight.domain;

/** In which order an entity's articles are listed. */
public enum ArticleOrder {
    /** The newest first. */
    DATE,
    /** Those first to which it is most central. */
    SALIENCE
}
