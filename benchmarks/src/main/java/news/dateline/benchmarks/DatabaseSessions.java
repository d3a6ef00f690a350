package news.dateline.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the sessions of a database do, by samples: how many run or wait, and for what. */
final class DatabaseSessions {

    /** A session between two statements of a transaction holds its locks, but costs the database nothing. */
    private static final String SAMPLE = """
            select case when state = 'active' then coalesce('waiting for ' || wait_event_type, 'running')
                        else 'between statements' end as what,
                count(*) as sessions
            from pg_stat_activity
            where datname = current_database() and state in ('active', 'idle in transaction') and pid <> pg_backend_pid()
            group by 1
            """;

    private final Connection connection;
    private final Map<String, Long> seen = new TreeMap<>();
    private int samples;

    DatabaseSessions(Connection connection) {
        this.connection = connection;
    }

    void sample() throws SQLException {
        samples++;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(SAMPLE)) {
            while (rows.next()) {
                seen.merge(rows.getString("what"), rows.getLong("sessions"), Long::sum);
            }
        }
    }

    void forget() {
        seen.clear();
        samples = 0;
    }

    /** Sessions on average. */
    String summary() {
        return seen.entrySet().stream()
                .map(entry -> String.format(
                        Locale.ROOT, "%s %.2f", entry.getKey(), (double) entry.getValue() / Math.max(1, samples)))
                .collect(Collectors.joining(", "));
    }
}
