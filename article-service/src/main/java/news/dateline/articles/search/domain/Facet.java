package news.dateline.articles.search.domain;

/** What hits can be counted by. */
public enum Facet {
    /** The entities that they name. */
    ENTITY,
    /** The types of the entities that they name. */
    TYPE,
    SOURCE,
    SUBJECT,
    /** The day of their content, in UTC. */
    DAY
}
