package news.dateline.platform.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;

/** Takes the events of a change, in the change's own transaction. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, traceparent)"
                    + " values (?, ?, ?, ?, ?, ?::jsonb, ?)";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;
    private final Event<OutboxAppended> appended;
    private final OutboxMetrics metrics;

    Outbox(AgroalDataSource dataSource, ObjectMapper json, Event<OutboxAppended> appended, OutboxMetrics metrics) {
        this.dataSource = dataSource;
        this.json = json;
        this.appended = appended;
        this.metrics = metrics;
    }

    /** Appends one event to the running transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        appendAll(List.of(event));
    }

    /** Appends events to the running transaction, in this order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<OutboxEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            for (OutboxEvent event : events) {
                bind(insert, event);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the outbox did not take the events", e);
        }
        events.forEach(event -> metrics.appended(event.type()));
        appended.fire(new OutboxAppended());
    }

    /** Deletes, in the running transaction, what Kafka refused of one key; the running transaction erases what it tells of. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetRejected(UUID key) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement("delete from outbox_rejected where aggregateid = ?")) {
            delete.setString(1, key.toString());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the refused events cannot be deleted", e);
        }
    }

    private void bind(PreparedStatement insert, OutboxEvent event) throws SQLException {
        insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
        insert.setString(2, event.topic());
        insert.setString(3, event.key().toString());
        insert.setString(4, event.type());
        insert.setString(5, event.subject());
        insert.setString(6, write(event.payload()));
        insert.setString(7, TraceParent.current().orElse(null));
    }

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event payload: " + payload.getClass(), e);
        }
    }
}
