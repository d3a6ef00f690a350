package news.dateline.platform.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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

    private static final int MOST_ROWS = 500;
    /** A batch is held in memory, here and once more by the producer. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    /**
     * The relay does not wait for the disk, which writers wait for: what a crash of the database has it forget is that rows are
     * deleted, and then they are published again, as after a crash of the relay.
     */
    private static final String TRY_LOCK =
            "select pg_try_advisory_xact_lock(?), set_config('synchronous_commit', 'off', true)";

    private static final String OLDEST = """
            select sequence, id, aggregatetype, aggregateid, type, subject, payload, created, traceparent, among
            from (select oldest.*,
                         count(*) over () as among,
                         row_number() over (order by sequence) as place,
                         sum(octet_length(payload)) over (order by sequence) as bytes
                  from (select sequence, id, aggregatetype, aggregateid, type, subject, payload::text as payload, created, traceparent
                        from outbox
                        order by sequence
                        limit ?) oldest) measured
            where place = 1 or bytes <= ?
            order by sequence
            """;
    private static final String BACKLOG = """
            select count(*), coalesce(extract(epoch from now() - min(created)), 0)
            from (select created from outbox order by sequence limit 100000) oldest
            """;
    private static final String SET_ASIDE = """
            insert into outbox_rejected (sequence, id, aggregatetype, aggregateid, type, subject, payload, created, reason)
            select sequence, id, aggregatetype, aggregateid, type, subject, payload, created, ?
            from outbox
            where sequence = ?
            """;

    private final AgroalDataSource dataSource;

    OutboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Reads the oldest rows, which no other replica can read before this transaction ends; none while another replica has
     * them. Rows of one key are committed in the order of their sequence, because each change of one aggregate locks that
     * aggregate first.
     */
    OutboxBatch lockOldest() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(OLDEST)) {
            if (!locked(connection)) {
                return OutboxBatch.NONE;
            }
            select.setInt(1, MOST_ROWS);
            select.setLong(2, MOST_BYTES);
            try (var rows = select.executeQuery()) {
                return batch(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be read", e);
        }
    }

    /** Keeps a row in {@code outbox_rejected}, with the reason. */
    void setAside(Refusal refusal) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(SET_ASIDE)) {
            insert.setString(1, refusal.reason());
            insert.setLong(2, refusal.row().sequence());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a refused event cannot be set aside", e);
        }
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    OutboxBacklog backlog() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(BACKLOG);
                var row = select.executeQuery()) {
            row.next();
            return new OutboxBacklog(row.getInt(1), Duration.ofMillis((long) (row.getDouble(2) * 1000)));
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox cannot be measured", e);
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

    private static boolean locked(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(TRY_LOCK)) {
            lock.setLong(1, RELAY_LOCK);
            try (var answer = lock.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private static OutboxBatch batch(ResultSet rows) throws SQLException {
        var result = new ArrayList<OutboxRow>();
        int among = 0;
        while (rows.next()) {
            result.add(read(rows));
            among = rows.getInt("among");
        }
        return new OutboxBatch(result, among == MOST_ROWS || result.size() < among);
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
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getString(9));
    }
}
