package news.dateline.articles.search.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.search.domain.SearchQuery;

/** One statement that finds the hits once, counts them and reads a page of them. */
@ApplicationScoped
class Sweep {

    /** Beyond this only the newest are counted and ranked: the time that it takes grows with what is counted. */
    static final int MOST_COUNTED = 30_000;

    /**
     * For this transaction. The estimates do not know that to compare the words of a row means to fetch them from where they are kept: for
     * a word that every third article has, all of them would be fetched.
     */
    private static final String BY_INDEX = "select set_config('enable_seqscan', 'off', true) as told";

    private static final String HIT = "HIT";

    private final Session session;

    Sweep(Session session) {
        this.session = session;
    }

    Result of(SearchQuery query, Texts texts, Wanted wanted) {
        boolean worded = !texts.isEmpty();
        if (worded) {
            new Statement().add(BY_INDEX).list(session, row -> row.get("told", String.class));
        }
        Statement statement = new Statement()
                .add("with hit as materialized (select s.article_id, s.config, s.source, s.dated, s.subjects");
        Facets.addColumns(statement, query);
        Pages.addColumns(statement, query, texts);
        statement.add("from article_search s where");
        Conditions.add(statement, query, texts, wanted);
        // An order that no index has: else articles would be fetched by date until there are enough with the words.
        statement.add("order by s.dated desc" + (worded ? " nulls last" : "") + ", s.article_id desc");
        statement.add("limit cast(? as integer))", MOST_COUNTED + 1);
        Facets.addTables(statement, query);
        Pages.addTables(statement, query, texts, wanted);
        statement.add("select kind, value, label, n, score from (");
        Facets.addRows(statement, query);
        Pages.addRows(statement, query);
        statement.add(") as found (kind, value, label, n, score)");
        List<Row> rows = statement.list(session, Row::of);
        return new Result(
                Facets.read(
                        query,
                        rows.stream().filter(row -> !row.kind().equals(HIT)).toList()),
                rows.stream()
                        .filter(row -> row.kind().equals(HIT))
                        .map(Row::place)
                        .toList());
    }

    /**
     * What was found.
     *
     * @param places in the wanted order, one more than a page holds if there is a next one
     */
    record Result(Facets.Counts counts, List<Place> places) {}

    /**
     * A row of the statement.
     *
     * @param kind {@code HIT}, or what is counted
     * @param value what is counted, or the article's id
     * @param label its name, or the article's key in the order
     */
    record Row(String kind, String value, Optional<String> label, long count, Optional<Double> score) {

        static Row of(Tuple row) {
            return new Row(
                    row.get("kind", String.class),
                    row.get("value", String.class),
                    Optional.ofNullable(row.get("label", String.class)),
                    row.get("n", Number.class).longValue(),
                    Optional.ofNullable(row.get("score", Double.class)));
        }

        Place place() {
            return new Place(UUID.fromString(value), label.orElseThrow(), score);
        }
    }
}
