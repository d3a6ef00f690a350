package news.dateline.platform.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.agroal.api.AgroalDataSource;

/** The relay's side of the table {@code outbox}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OutboxTable {

    /** Any number will do, as long as all replicas of a service use the same. */
    private static final long RELAY_LOCK = 0x6461_7465_6c69_6e65L;

    private final AgroalDataSource dataSource;

    OutboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Reads the oldest rows, which no other replica can read before this transaction ends. Rows of one key are committed in
     * the order of their sequence, because each change of one aggregate locks that aggregate first.
     */
    List<OutboxRow> lockOldest(int limit) {
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)");
                var select = connection.prepareStatement(
                        "select sequence, id, aggregatetype, aggregateid, type, subject, payload::text, created"
                                + " from outbox order by sequence limit ?")) {
            lock.setLong(1, RELAY_LOCK);
            lock.execute();
            select.setInt(1, limit);
            try (var rows = select.executeQuery()) {
                var result = new ArrayList<OutboxRow>();
                while (rows.next()) {
                    result.add(read(rows));
                }
                return result;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
    }

    void delete(List<OutboxRow> rows) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from outbox where sequence = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::sequence).toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("published events cannot be removed from the outbox", e);
        }
    }

    private static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
