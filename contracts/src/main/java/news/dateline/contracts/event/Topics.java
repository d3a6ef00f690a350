package news.dateline.contracts.event;

import java.util.List;

/** The Kafka topics, each with its major version. */
public final class Topics {

    /** What happens to articles; key: the article's id. */
    public static final String ARTICLES = "dateline.articles.v1";

    /** Which entities an article names; key: the article's id. */
    public static final String ARTICLE_ENTITIES = "dateline.article-entities.v1";

    /** What happens to entities and to sets of them; key: the id of either. */
    public static final String ENTITIES = "dateline.entities.v1";

    /** Which articles are to be analysed again, from entity-service to itself; key: the article's id. */
    public static final String REEXTRACTION = "dateline.reextraction.v1";

    /** What comes after a topic's name to make that of its dead letters. */
    public static final String DEAD_LETTER_SUFFIX = ".dlq";

    /** All of them, and the dead letters of each, since each is consumed. */
    public static final List<String> ALL = List.of(
            ARTICLES,
            ARTICLE_ENTITIES,
            ENTITIES,
            REEXTRACTION,
            ARTICLES + DEAD_LETTER_SUFFIX,
            ARTICLE_ENTITIES + DEAD_LETTER_SUFFIX,
            ENTITIES + DEAD_LETTER_SUFFIX,
            REEXTRACTION + DEAD_LETTER_SUFFIX);

    private Topics() {}
}
