package news.dateline.articles.harness;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into the service's database past the service. */
public final class Database {

    private Database() {}

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
