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

    /** The first column of the first row of a query, as text. */
    public static String text(String query, Object... parameters) {
        try (Connection connection = connect("entities", "entities");
                PreparedStatement prepared = prepare(connection, query, parameters);
                var rows = prepared.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (Connection connection = connect(database, role);
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.execute() ? 0 : prepared.getUpdateCount();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Connection connect(String database, String role) throws SQLException {
        String url = "jdbc:postgresql://127.0.0.1:" + System.getProperty(Backends.POSTGRES) + "/" + database;
        return DriverManager.getConnection(url, role, "dateline");
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameters[i]);
        }
        return prepared;
    }
}
