package news.dateline.articles.search.store;

import java.util.UUID;

import news.dateline.articles.search.domain.SearchQuery;

/** A page of hits in the wanted order, and one more: parts of the statement of a {@link Sweep}. */
final class Pages {

    /** To rank reads the words of each candidate, so only those that match best by their foremost words are ranked. */
    private static final int MOST_RANKED = 2_000;

    private static final UUID NEWEST_OF_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private Pages() {}

    /** What the table {@code hit} needs of {@code article_search s} besides. */
    static void addColumns(Statement statement, SearchQuery query, Texts texts) {
        if (query.order() == SearchQuery.Order.RELEVANCE && !texts.isEmpty()) {
            statement.add(", s.words,");
            texts.addForemost(statement);
            statement.add("as foremost");
        }
    }

    /** The table {@code page}, made of the table {@code hit}. */
    static void addTables(Statement statement, SearchQuery query, Texts texts, Wanted wanted) {
        switch (query.order()) {
            case DATE -> byDate(statement, query, texts, wanted);
            case RELEVANCE -> byRelevance(statement, query, texts);
        }
    }

    /** Selects the page in its order, as {@link Sweep.Row}. */
    static void addRows(Statement statement, SearchQuery query) {
        statement.add("union all (select 'HIT', cast(page.id as text), page.key, page.place, page.score");
        statement.add("from page order by page.place)");
    }

    /** A later page may lie behind all hits that are counted. */
    private static void byDate(Statement statement, SearchQuery query, Texts texts, Wanted wanted) {
        statement.add(
                ", page as (select s.article_id as id, cast(s.dated as text) as key, cast(null as float) as score,");
        statement.add("row_number() over (order by s.dated desc, s.article_id desc) as place");
        if (query.after().isPresent()) {
            var after = query.after().get();
            statement.add("from article_search s where");
            Conditions.add(statement, query, texts, wanted);
            statement
                    .add("and (s.dated, s.article_id) < (cast(? as timestamptz),", after.key())
                    .add("?)", after.id().value());
        } else {
            statement.add("from hit s");
        }
        statement.add("order by s.dated desc, s.article_id desc limit cast(? as integer))", query.limit() + 1);
    }

    private static void byRelevance(Statement statement, SearchQuery query, Texts texts) {
        if (texts.isEmpty()) {
            statement.add(
                    ", page as (select cast(null as uuid) as id, '' as key, cast(0 as float) as score, 0 as place");
            statement.add("where false)");
            return;
        }
        statement.add(", ");
        texts.addTo(statement);
        statement.add(
                ", candidate as (select hit.article_id, hit.config, hit.words from hit where hit.article_id <= ?",
                newest(query));
        statement.add("order by hit.foremost desc, hit.dated desc, hit.article_id desc");
        statement.add("limit cast(? as integer))", MOST_RANKED);
        // 1: divided by the logarithm of the length.
        statement.add(", ranked as (select c.article_id as id, ts_rank(c.words, p.query, 1) as score from candidate c");
        statement.add("join parsed p on p.config = c.config)");
        statement.add(", page as (select id, cast(score as text) as key, cast(score as float) as score,");
        statement.add("row_number() over (order by ranked.score desc, ranked.id desc) as place from ranked");
        query.after()
                .ifPresent(after -> statement
                        .add("where (ranked.score, ranked.id) < (cast(? as real),", after.key())
                        .add("?)", after.id().value()));
        statement.add("order by ranked.score desc, ranked.id desc limit cast(? as integer))", query.limit() + 1);
    }

    private static UUID newest(SearchQuery query) {
        return query.after().map(after -> after.newest().value()).orElse(NEWEST_OF_ALL);
    }
}
