package news.dateline.platform.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/** The table {@code idempotency_key}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdempotencyTable {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String PATIENCE = "set local lock_timeout = '10s'";
    private static final String NO_HASTE = "set local lock_timeout = 0";
    private static final Pattern UUID_SHAPE =
            Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);

    // Waits for whoever is carrying out the same, and takes over what is older than a day.
    private static final String CLAIM = """
            insert into idempotency_key as known (owner, key, fingerprint) values (?, ?, ?)
            on conflict (owner, key) do update
            set fingerprint = excluded.fingerprint, status = null, headers = null, body = null, about = null, created = now()
            where known.created < now() - interval '24 hours'
            """;
    private static final String STORE =
            "update idempotency_key set status = ?, headers = ?::jsonb, body = ?, about = ? where owner = ? and key = ?";
    private static final String READ =
            "select fingerprint, status, headers, body from idempotency_key where owner = ? and key = ?";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    IdempotencyTable(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /** Whether the running transaction is the one that may carry out the request; else it was carried out before. */
    boolean claim(IdempotencyKey key, Fingerprint fingerprint) {
        try (Connection connection = dataSource.getConnection();
                var patience = connection.createStatement();
                var claim = connection.prepareStatement(CLAIM)) {
            patience.execute(PATIENCE);
            claim.setString(1, key.owner());
            claim.setString(2, key.value());
            claim.setString(3, fingerprint.value());
            boolean ours = claim.executeUpdate() == 1;
            patience.execute(NO_HASTE);
            return ours;
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                throw Problems.of(
                        ProblemType.IDEMPOTENCY_IN_PROGRESS,
                        "The first request under this Idempotency-Key is still being carried out: send it again in a few seconds.");
            }
            throw new IllegalStateException("an Idempotency-Key cannot be kept", e);
        }
    }

    StoredAnswer read(IdempotencyKey key) {
        try (Connection connection = dataSource.getConnection();
                var select = prepare(connection, READ, key.owner(), key.value());
                var row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("an Idempotency-Key that was there is gone");
            }
            return new StoredAnswer(
                    new Fingerprint(row.getString(1)),
                    row.getInt(2),
                    json.readValue(row.getString(3), new TypeReference<Map<String, List<String>>>() {}),
                    Optional.ofNullable(row.getString(4)).orElse(""));
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("a stored answer cannot be read", e);
        }
    }

    /**
     * Keeps the answer to a request.
     *
     * @param target what was requested; unless the answer has a Location, it tells what it is about
     */
    void store(IdempotencyKey key, String target, Response response) {
        Map<String, List<String>> headers = new TreeMap<>();
        response.getStringHeaders().forEach((name, values) -> headers.put(name, new ArrayList<>(values)));
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON));
        try (Connection connection = dataSource.getConnection();
                var update = connection.prepareStatement(STORE)) {
            update.setInt(1, response.getStatus());
            update.setString(2, json.writeValueAsString(headers));
            update.setString(3, body(response.getEntity()));
            update.setObject(
                    4,
                    about(Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION))
                            .orElse(target)));
            update.setString(5, key.owner());
            update.setString(6, key.value());
            update.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be stored", e);
        }
    }

    void forget(IdempotencyKey key) {
        execute("delete from idempotency_key where owner = ? and key = ?", key.owner(), key.value());
    }

    void forgetAbout(UUID thing) {
        execute("delete from idempotency_key where about = ?", thing);
    }

    void forgetOld() {
        execute("delete from idempotency_key where created < now() - interval '24 hours'");
    }

    private String body(Object entity) throws JsonProcessingException {
        return entity == null || entity instanceof String ? (String) entity : json.writeValueAsString(entity);
    }

    /** Which thing an answer speaks of, so that it can be forgotten with it. */
    private static UUID about(String location) {
        Matcher id = UUID_SHAPE.matcher(location);
        return id.find() ? UUID.fromString(id.group()) : null;
    }

    private void execute(String change, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                var statement = prepare(connection, change, parameters)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("stored answers cannot be deleted", e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
