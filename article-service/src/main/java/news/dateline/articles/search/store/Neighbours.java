package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.search.domain.Hit;
import news.dateline.articles.search.domain.Similarity;

/**
 * Finds articles that are like another: those that name its most central entities, and those that share two of its foremost
 * words. Both kinds are weighed by shared salience and by rank.
 */
@ApplicationScoped
class Neighbours {

    /** The words of the headline count four more; lexemes of three letters and less tell little. */
    private static final String TERMS = """
            with picked as (
                select replace(replace(u.lexeme, '\\', '\\\\'), '''', '''''') as word, row_number() over (
                    order by case when 'A' = any(u.weights) then 4 else 0 end + cardinality(u.positions) desc, u.lexeme)
                    as place
                from article_search s cross join lateral unnest(s.words) u
                where s.article_id = ? and length(u.lexeme) > 3 and not starts_with(u.lexeme, '='))
            select string_agg('''' || a.word || '''', ' | ') as every,
                   (select string_agg('(''' || x.word || ''' & ''' || y.word || ''')', ' | ')
                    from picked x join picked y on x.place < y.place and y.place <= 5) as pairs
            from picked a
            where a.place <= 12
            """;

    private static final String SHARED = """
            with shared as (
                select other.article_id, sum(least(mine.salience, other.salience)) as weight
                from (select entity_id, salience from article_entity where article_id = :this
                      order by salience desc limit 8) mine
                cross join lateral (select e.article_id, e.salience from article_entity e
                                    where e.entity_id = mine.entity_id and e.article_id <> :this
                                    order by e.article_id desc limit 200) other
                group by other.article_id),
            """;

    private final Session session;

    Neighbours(Session session) {
        this.session = session;
    }

    List<Hit> of(ArticleId id, Audience audience, Instant now, Optional<Similarity> after, int limit) {
        Terms terms = new Statement()
                .add(TERMS, id.value())
                .list(session, row -> new Terms(row.get("every", String.class), row.get("pairs", String.class)))
                .getFirst();
        Statement statement = new Statement().bind("this", id.value()).add(SHARED);
        statement.add("worded as (select s.article_id from article_search s where");
        Conditions.visible(statement, audience, now);
        statement.add("and s.words @@ cast(? as tsquery)", terms.pairs() == null ? "" : terms.pairs());
        statement.add("and s.article_id <> :this order by s.dated desc, s.article_id desc limit 200),");
        statement.add("candidate as (select article_id from shared union select article_id from worded),");
        statement.add("ranked as (select s.article_id as id, '' as key, cast(");
        statement.add("ts_rank(s.words, cast(? as tsquery), 1)", terms.every() == null ? "" : terms.every());
        statement.add("* 4 + coalesce(shared.weight, 0) as float) as score from candidate c");
        statement.add("join article_search s on s.article_id = c.article_id");
        statement.add("left join shared on shared.article_id = c.article_id where");
        Conditions.visible(statement, audience, now);
        statement.add(") select id, key, score from ranked");
        after.ifPresent(last -> statement
                .bind("score", last.score())
                .bind("id", last.id().value())
                .add("where (score, id) < (cast(:score as float), cast(:id as uuid))"));
        statement.add("order by score desc, id desc limit cast(? as integer)", limit);
        return statement.list(session, Place::of).stream()
                .map(place -> new Hit(new ArticleId(place.id()), place.score(), Optional.empty()))
                .toList();
    }

    /**
     * What an article's foremost words ask for.
     *
     * @param every any of them; null if there are none
     * @param pairs any two of the foremost; null if there are fewer
     */
    private record Terms(String every, String pairs) {}
}
