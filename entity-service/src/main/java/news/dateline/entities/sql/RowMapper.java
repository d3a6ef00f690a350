package news.dateline.entities.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads one row. */
@FunctionalInterface
public interface RowMapper<T> {

    /** Reads the row that the result stands at. */
    T map(ResultSet row) throws SQLException;
}
