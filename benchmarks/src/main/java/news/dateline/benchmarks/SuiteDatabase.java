package news.dateline.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.Secrets;
import news.dateline.launcher.suite.SuiteState;

/** The databases of the services, for what would take hours to make through the API. */
final class SuiteDatabase {

    private SuiteDatabase() {}

    static Connection ofEntityService(Layout layout, SuiteState suite) throws SQLException {
        return open("entities", layout, suite);
    }

    static Connection ofArticleService(Layout layout, SuiteState suite) throws SQLException {
        return open("articles", layout, suite);
    }

    /** Each database belongs to a user of its name. */
    private static Connection open(String name, Layout layout, SuiteState suite) throws SQLException {
        String address = "jdbc:postgresql://" + suite.part(Component.POSTGRESQL).address() + "/" + name;
        return DriverManager.getConnection(address, name, Secrets.of(layout).database());
    }

    /** Runs a statement and says how long it took. */
    static void run(Connection connection, String what, String sql) throws SQLException {
        long began = System.nanoTime();
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        System.out.println("  " + what + ": " + (System.nanoTime() - began) / 1_000_000_000 + " s");
    }

    static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
