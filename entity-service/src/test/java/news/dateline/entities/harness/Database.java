package news.dateline.entities.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The service's database, from beside it. */
public final class Database {

    private Database() {}

    /** Runs a change as the service's own role. */
    public static int update(String statement, Object... parameters) {
        return run("entities", "entities", statement, parameters);
    }

    /** Throws everybody out and lets nobody in. */
    public static void close() {
        asOperator("alter database entities allow_connections false");
        asOperator("select pg_terminate_backend(pid) from pg_stat_activity where datname = 'entities'");
    }

    /** Lets everybody in again. */
    public static void open() {
        asOperator("alter database entities allow_connections true");
    }

    private static void asOperator(String statement) {
        run("postgres", "postgres", statement);
    }

    private static int run(String database, String role, String statement, Object... parameters) {
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty(Backends.POSTGRES) + "/" + database;
        try (Connection connection = DriverManager.getConnection(url, role, "dateline");
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.execute() ? 0 : prepared.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
