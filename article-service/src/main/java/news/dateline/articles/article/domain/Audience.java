package news.dateline.articles.article.domain;

/** For whom articles are read. */
public enum Audience {
    /** Those who make the news: they see withheld, killed and embargoed articles too. */
    NEWSROOM,
    /** Everybody else: usable articles whose embargo, if any, is over. */
    READERS
}
