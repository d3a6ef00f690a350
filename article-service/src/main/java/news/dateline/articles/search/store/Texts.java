package news.dateline.articles.search.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.persistence.Tuple;

import org.hibernate.Session;

/**
 * A query as each of the languages that are in use reads it. Every document has a lexeme that names its configuration, which no
 * text can contain, so that one query over one index asks each document in its own language.
 *
 * @param byConfig what each configuration makes of the text, of those that make something of it
 */
record Texts(Map<String, Reading> byConfig) {

    /** No text, or one that nothing is made of. */
    static final Texts NONE = new Texts(Map.of());

    private static final String READ = """
            with recursive used (config) as (
                (select config from article_search order by config limit 1)
                union all
                select (select s.config from article_search s where s.config > u.config order by s.config limit 1)
                from used u
                where u.config is not null)
            select config, cast(to_tsquery(cast(config as regconfig), :whole) as text) as query,
                   cast(to_tsquery(cast(config as regconfig), :loose) as text) as loose
            from used
            where config is not null
            """;

    /**
     * Reads a query in all languages.
     *
     * @param whole as {@code to_tsquery} takes it
     * @param loose the same, satisfied by any of its words
     */
    static Texts read(String whole, String loose, Session session) {
        Map<String, Reading> byConfig = new LinkedHashMap<>();
        new Statement()
                .add(READ).bind("whole", whole).bind("loose", loose).list(session, Reading::of).stream()
                        // Of stop words alone nothing is left.
                        .filter(reading -> !reading.query().isEmpty())
                        .forEach(reading -> byConfig.put(reading.config(), reading));
        return new Texts(byConfig);
    }

    boolean isEmpty() {
        return byConfig.isEmpty();
    }

    /** The query over all documents; empty if no language makes anything of it, so that nothing can be found. */
    Optional<String> whole() {
        return byConfig.isEmpty()
                ? Optional.empty()
                : Optional.of(byConfig.values().stream()
                        .map(each -> "('=" + each.config() + "' & (" + each.query() + "))")
                        .collect(Collectors.joining(" | ")));
    }

    /** Rows of configuration and query, to be joined by {@code config}. */
    void addTo(Statement statement) {
        statement.add("parsed (config, query) as (values");
        String comma = "";
        for (Reading each : byConfig.values()) {
            // The names of configurations are ours.
            statement.add(comma + "('" + each.config() + "', cast(? as tsquery))", each.query());
            comma = ",";
        }
        statement.add(")");
    }

    /** How well the foremost words of {@code article_search s} match: an expression. */
    void addForemost(Statement statement) {
        statement.add("case s.config");
        for (Reading each : byConfig.values()) {
            statement.add("when '" + each.config() + "' then ts_rank(s.lead, cast(? as tsquery), 1)", each.loose());
        }
        statement.add("end");
    }

    /**
     * What a configuration makes of a text.
     *
     * @param config its name
     * @param query the {@code tsquery}
     * @param loose the one that any of its words satisfies
     */
    record Reading(String config, String query, String loose) {

        private static Reading of(Tuple row) {
            return new Reading(
                    row.get("config", String.class), row.get("query", String.class), row.get("loose", String.class));
        }
    }
}
