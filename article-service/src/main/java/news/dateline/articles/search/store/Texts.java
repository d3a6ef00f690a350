package news.dateline.articles.search.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.hibernate.Session;

/**
 * A query as each of the languages that are in use reads it. Every document has a lexeme that names its configuration, which no
 * text can contain, so that one query over one index asks each document in its own language.
 *
 * @param byConfig the {@code tsquery} of each configuration that makes something of the text
 */
record Texts(Map<String, String> byConfig) {

    private static final String READ = """
            with recursive used (config) as (
                (select config from article_search order by config limit 1)
                union all
                select (select s.config from article_search s where s.config > u.config order by s.config limit 1)
                from used u
                where u.config is not null)
            select config, cast(to_tsquery(cast(config as regconfig), ?) as text) as query
            from used
            where config is not null
            """;

    static Texts read(String tsQuery, Session session) {
        Map<String, String> byConfig = new LinkedHashMap<>();
        new Statement()
                .add(READ, tsQuery)
                .list(session, row -> new String[] {row.get("config", String.class), row.get("query", String.class)})
                .forEach(pair -> {
                    // Of stop words alone nothing is left.
                    if (!pair[1].isEmpty()) {
                        byConfig.put(pair[0], pair[1]);
                    }
                });
        return new Texts(byConfig);
    }

    /** The query over all documents; empty if no language makes anything of it, so that nothing can be found. */
    Optional<String> whole() {
        return byConfig.isEmpty()
                ? Optional.empty()
                : Optional.of(byConfig.entrySet().stream()
                        .map(each -> "('=" + each.getKey() + "' & (" + each.getValue() + "))")
                        .collect(Collectors.joining(" | ")));
    }

    /** Rows of configuration and query, to be joined by {@code config}. */
    void addTo(Statement statement) {
        statement.add("parsed (config, query) as (values");
        String comma = "";
        for (Map.Entry<String, String> each : byConfig.entrySet()) {
            // The names of configurations are ours.
            statement.add(comma + "('" + each.getKey() + "', cast(? as tsquery))", each.getValue());
            comma = ",";
        }
        statement.add(")");
    }
}
