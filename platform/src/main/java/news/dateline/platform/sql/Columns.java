package news.dateline.platform.sql;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows taken apart into columns, each of which is one parameter: a statement over {@code unnest(?, ?, ...)} takes any number of rows
 * at the price of one round trip and one plan, in their order.
 *
 * <pre>{@code
 * Columns.of(people)
 *         .add("uuid", Person::id)
 *         .add("text", Person::name)
 *         .execute(connection, "insert into person (id, name) select * from unnest(?, ?)");
 * }</pre>
 *
 * @param <T> what a row is made of
 */
public final class Columns<T> {

    private final List<T> rows;
    private final List<Column> columns = new ArrayList<>();

    private Columns(List<T> rows) {
        this.rows = rows;
    }

    /** The rows, without columns as yet. */
    public static <T> Columns<T> of(List<T> rows) {
        return new Columns<>(List.copyOf(rows));
    }

    /**
     * Adds a column.
     *
     * @param type PostgreSQL's name of the type of one value
     * @param value what a row has there: null, or something that {@code toString} spells as PostgreSQL reads that type
     */
    public Columns<T> add(String type, Function<T, ?> value) {
        columns.add(connection -> connection.createArrayOf(
                type,
                rows.stream()
                        .map(value)
                        .map(each -> each == null ? null : each.toString())
                        .toArray(String[]::new)));
        return this;
    }

    /** Adds a column of the type {@code bytea}; null is permitted. */
    public Columns<T> addBytes(Function<T, byte[]> value) {
        columns.add(connection ->
                connection.createArrayOf("bytea", rows.stream().map(value).toArray(byte[][]::new)));
        return this;
    }

    /** Runs a statement that changes rows; returns how many. */
    public int execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = bound(connection, sql)) {
            return statement.executeUpdate();
        }
    }

    /** Runs a statement that gives rows. */
    public <R> List<R> query(Connection connection, String sql, Reader<R> reader) throws SQLException {
        List<R> read = new ArrayList<>();
        try (PreparedStatement statement = bound(connection, sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                read.add(reader.read(row));
            }
        }
        return read;
    }

    /**
     * A list as the text of an array, for a column of type {@code text} that the statement casts: {@code unnest} would take an array
     * of arrays apart to its last value.
     */
    public static String array(Collection<?> values) {
        return values.stream()
                .map(value -> '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private PreparedStatement bound(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int place = 0; place < columns.size(); place++) {
                statement.setArray(place + 1, columns.get(place).values(connection));
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** Makes something of the row that a result stands at. */
    @FunctionalInterface
    public interface Reader<R> {
        /** Reads it. */
        R read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Column {
        Array values(Connection connection) throws SQLException;
    }
}
