package news.dateline.entities.audience;

/** For whom something is read. */
public enum Audience {
    /** What is published: no embargoed article, and no entity that only such ones name. */
    READERS,
    /** Those who write: embargoed articles too. */
    NEWSROOM
}
