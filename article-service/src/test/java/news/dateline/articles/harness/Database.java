package news.dateline.articles.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's database past the service. */
public final class Database {

    private Database() {}

    /** Carries out a statement. */
    public static void execute(String change) {
        try (var connection =
                        DriverManager.getConnection(System.getProperty(Backends.POSTGRES), "articles", "dateline");
                var statement = connection.createStatement()) {
            statement.executeUpdate(change);
        } catch (SQLException e) {
            throw new AssertionError("the database did not answer", e);
        }
    }

    /** Keeps everybody else from a table until the connection is closed. */
    public static Connection lock(String table) {
        try {
            Connection connection =
                    DriverManager.getConnection(System.getProperty(Backends.POSTGRES), "articles", "dateline");
            connection.setAutoCommit(false);
            connection.createStatement().execute("lock table " + table + " in access exclusive mode");
            return connection;
        } catch (SQLException e) {
            throw new AssertionError("the database did not answer", e);
        }
    }

    /** The first column of a query's result, as text. */
    public static List<String> column(String query) {
        try (var connection =
                        DriverManager.getConnection(System.getProperty(Backends.POSTGRES), "articles", "dateline");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new AssertionError("the database did not answer", e);
        }
    }
}
