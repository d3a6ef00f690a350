package news.dateline.launcher.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import news.dateline.launcher.failure.LauncherFailure;

/** Makes the databases and their owners, or finds them made. */
final class PostgresDatabases {

    private static final String WRONG_PASSWORD = "28P01";

    private final int port;
    private final String password;

    PostgresDatabases(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** Each name becomes a role and a database that only this role may enter. */
    void create(List<String> names) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?ApplicationName=dateline-launcher";
        try (Connection connection = DriverManager.getConnection(url, "postgres", password)) {
            for (String name : names) {
                create(connection, name);
            }
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new LauncherFailure(
                        "PostgreSQL's data was made with another password: restore the secrets kept beside it,"
                                + " or forget the data with `./dateline up --fresh`.",
                        e);
            }
            throw new LauncherFailure("The databases could not be made: " + e.getMessage() + ".", e);
        }
    }

    private void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name) ? "ALTER" : "CREATE";
            statement.execute(verb + " ROLE " + name + " LOGIN PASSWORD " + statement.enquoteLiteral(password));
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            statement.execute("REVOKE CONNECT ON DATABASE " + name + " FROM PUBLIC");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
