package news.dateline.entities.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;

/**
 * Runs statements in the running transaction, or each on its own where there is none. A collection is bound as an array of what
 * the statement casts it to, as in {@code id = any (?::uuid[])}, and of text where it does not; an empty optional as null.
 */
@ApplicationScoped
public class Sql {

    private final AgroalDataSource dataSource;

    Sql(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All rows of a query, or of a change that returns some. */
    public <T> List<T> query(String statement, RowMapper<T> mapper, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters);
                var rows = prepared.executeQuery()) {
            var result = new ArrayList<T>();
            while (rows.next()) {
                result.add(mapper.map(rows));
            }
            return result;
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String statement, RowMapper<T> mapper, Object... parameters) {
        return query(statement, mapper, parameters).stream().findFirst();
    }

    /** Runs a change and counts the rows it touched. */
    public int update(String statement, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = prepare(connection, statement, parameters)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String statement, Object... parameters)
            throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            bind(connection, prepared, statement, i + 1, parameters[i]);
        }
        return prepared;
    }

    private static void bind(
            Connection connection, PreparedStatement prepared, String statement, int index, Object value)
            throws SQLException {
        switch (value) {
            case Optional<?> some -> bind(connection, prepared, statement, index, some.orElse(null));
            case Collection<?> many ->
                prepared.setArray(
                        index, connection.createArrayOf(ArrayTypes.of(statement).get(index - 1), texts(many)));
            case Instant instant -> prepared.setObject(index, instant.atOffset(ZoneOffset.UTC));
            case Enum<?> constant -> prepared.setString(index, constant.name());
            case null -> prepared.setObject(index, null);
            default -> prepared.setObject(index, value);
        }
    }

    private static Object[] texts(Collection<?> values) {
        return values.stream()
                .map(value -> value == null ? null : value.toString())
                .toArray();
    }
}
