package news.dateline.entities.sql;

/**
 * What somebody may see, in SQL. Each condition has two parameters: whether the newsroom asks, and the sources that the asker
 * is limited to, null if he is not.
 */
public final class Visible {

    /** Whether it is the article {@code a}. */
    public static final String ARTICLE = """
             a.status = 'USABLE' and (? or a.visible_from is null or a.visible_from <= now())
            and within_sources(a.source, ?::text[])
            """;

    /** Whether it is the entity {@code e}. */
    public static final String ENTITY = " is_visible(e.curated, e.article_count, e.id, ?, ?::text[]) ";

    private Visible() {}
}
