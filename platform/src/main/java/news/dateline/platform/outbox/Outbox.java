package news.dateline.platform.outbox;

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

import news.dateline.platform.sql.Columns;

/** Takes the events of a change, in the change's own transaction. */
@ApplicationScoped
public class Outbox {

    private static final String INSERT =
            "insert into outbox (id, aggregatetype, aggregateid, type, subject, payload, traceparent)"
                    + " select e.id, topic, key, type, subject, cast(payload as jsonb), trace"
                    + " from unnest(?, ?, ?, ?, ?, ?, ?) as e (id, topic, key, type, subject, payload, trace)";

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
        String trace = TraceParent.current().orElse(null);
        try (var connection = dataSource.getConnection()) {
            Columns.of(events)
                    .add("uuid", event -> UuidCreator.getTimeOrderedEpoch())
                    .add("text", OutboxEvent::topic)
                    .add("text", OutboxEvent::key)
                    .add("text", OutboxEvent::type)
                    .add("text", OutboxEvent::subject)
                    .add("text", event -> write(event.payload()))
                    .add("text", event -> trace)
                    .execute(connection, INSERT);
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

    private String write(Object payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an event payload: " + payload.getClass(), e);
        }
    }
}
