package news.dateline.entities.imports.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.audience.Actor;
import news.dateline.entities.imports.domain.ImportCounts;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.ImportJob;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.ImportStatus;
import news.dateline.entities.sql.Columns;

/** Turns rows into imports. */
@ApplicationScoped
@RegisterForReflection(targets = ImportOptions.class)
class ImportRows {

    static final String COLUMNS =
            "id, format, options, file_name, content, subject, client, request_id, status, problem, size, total, lines,"
                    + " created, changed, unchanged, passed, faulty, attempts, created_at, finished_at";

    private final ObjectMapper json;

    ImportRows(ObjectMapper json) {
        this.json = json;
    }

    String write(ImportOptions options) {
        try {
            return json.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the options of an import cannot be written", e);
        }
    }

    private ImportOptions options(String text) {
        try {
            return json.readerFor(ImportOptions.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the options of an import cannot be read", e);
        }
    }

    ImportJob read(ResultSet row) throws SQLException {
        return new ImportJob(
                new ImportId(Columns.uuid(row, "id")),
                Columns.constant(row, "format", ImportFormat.class),
                options(row.getString("options")),
                Optional.ofNullable(row.getString("file_name")),
                Optional.ofNullable(row.getString("content")),
                new Actor(row.getString("subject"), row.getString("client"), row.getString("request_id")),
                Columns.constant(row, "status", ImportStatus.class),
                Optional.ofNullable(row.getString("problem")),
                row.getLong("size"),
                Optional.ofNullable(row.getObject("total", Long.class)),
                new ImportCounts(
                        row.getLong("lines"),
                        row.getLong("created"),
                        row.getLong("changed"),
                        row.getLong("unchanged"),
                        row.getLong("passed"),
                        row.getLong("faulty")),
                row.getInt("attempts"),
                Columns.instant(row, "created_at"),
                Optional.ofNullable(Columns.instant(row, "finished_at")));
    }
}
