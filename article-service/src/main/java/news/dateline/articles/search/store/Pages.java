package news.dateline.articles.search.store;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.search.domain.SearchQuery;

/** Reads one hit more than a page holds, in the wanted order. */
@ApplicationScoped
class Pages {

    /** Ranking reads the words of each candidate, so only the newest that match are ranked. */
    private static final int MOST_RANKED = 2_000;

    private static final UUID NEWEST_OF_ALL = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final Session session;

    Pages(Session session) {
        this.session = session;
    }

    List<Place> of(SearchQuery query, Texts texts, Conditions.Wanted wanted) {
        return switch (query.order()) {
            case DATE -> byDate(query, texts, wanted);
            case RELEVANCE -> texts.byConfig().isEmpty() ? List.of() : byRelevance(query, texts, wanted);
        };
    }

    /** The newest article there is. */
    ArticleId newest() {
        return new Statement()
                .add("select article_id from article_search order by article_id desc limit 1")
                .list(session, row -> new ArticleId(row.get(0, UUID.class)))
                .getFirst();
    }

    private List<Place> byDate(SearchQuery query, Texts texts, Conditions.Wanted wanted) {
        Statement statement = new Statement()
                .add("select s.article_id as id, cast(s.dated as text) as key, cast(null as float) as score")
                .add("from article_search s where");
        Conditions.add(statement, query, texts, wanted);
        query.after()
                .ifPresent(after -> statement
                        .add("and (s.dated, s.article_id) < (cast(? as timestamptz),", after.key())
                        .add("?)", after.id().value()));
        statement.add("order by s.dated desc, s.article_id desc limit cast(? as integer)", query.limit() + 1);
        return statement.list(session, Place::of);
    }

    private List<Place> byRelevance(SearchQuery query, Texts texts, Conditions.Wanted wanted) {
        Statement statement = new Statement().add("with");
        texts.addTo(statement);
        statement.add(", candidate as materialized (select s.article_id from article_search s where");
        Conditions.add(statement, query, texts, wanted);
        statement.add(
                "and s.article_id <= ?",
                query.after().map(after -> after.newest().value()).orElse(NEWEST_OF_ALL));
        statement.add("order by s.dated desc, s.article_id desc limit cast(? as integer)),", MOST_RANKED);
        // 1: divided by the logarithm of the length.
        statement.add("ranked as (select s.article_id as id, ts_rank(s.words, p.query, 1) as score from candidate c");
        statement.add("join article_search s on s.article_id = c.article_id join parsed p on p.config = s.config)");
        statement.add("select id, cast(score as text) as key, cast(score as float) as score from ranked");
        query.after()
                .ifPresent(after -> statement
                        .add("where (ranked.score, ranked.id) < (cast(? as real),", after.key())
                        .add("?)", after.id().value()));
        statement.add("order by ranked.score desc, ranked.id desc limit cast(? as integer)", query.limit() + 1);
        return statement.list(session, Place::of);
    }
}
