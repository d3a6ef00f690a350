package news.dateline.entities.imports.store;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.imports.domain.ImportCounts;
import news.dateline.entities.imports.domain.ImportId;
import news.dateline.entities.imports.domain.ImportJob;
import news.dateline.entities.imports.domain.ImportStatus;
import news.dateline.entities.imports.domain.ImportStore;
import news.dateline.entities.imports.domain.LineFault;
import news.dateline.entities.imports.domain.Sender;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class ImportTable implements ImportStore {

    /** Enough to see what is wrong with a file; the counts are complete all the same. */
    private static final int MOST_FAULTS = 10_000;

    private static final String ADD = """
            insert into entity_import (id, key, format, options, file_name, content, subject, client, request_id, status, size,
                lines, created, changed, unchanged, passed, faulty, created_at)
            values (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, 0, ?)
            on conflict (key) do nothing
            """;
    private static final String APPEND = "insert into entity_import_piece (import_id, piece, bytes) values (?, ?, ?)";
    private static final String RECEIVED =
            "update entity_import set status = 'WAITING', size = ? where id = ? and status = 'RECEIVING'";
    private static final String FIND = "select " + ImportRows.COLUMNS + " from entity_import where id = ?";
    private static final String BY_KEY = "select " + ImportRows.COLUMNS + " from entity_import where key = ?";
    private static final String LIST = "select " + ImportRows.COLUMNS
            + " from entity_import where (?::uuid is null or id < ?::uuid) order by id desc limit ?";
    private static final String CLAIM = """
            update entity_import
            set worker = ?, leased_until = ?, attempts = attempts + 1,
                status = case when total is null then 'CHECKING' else 'RUNNING' end
            where id = (
                select id from entity_import
                where (content is null) = ?
                  and (status = 'WAITING' or status in ('CHECKING', 'RUNNING') and (leased_until < ? or worker = ?))
                order by id
                limit 1
                for update skip locked)
            returning
            """ + ImportRows.COLUMNS;
    private static final String KEEP = """
            update entity_import set leased_until = ?
            where id = ? and worker = ? and status in ('CHECKING', 'RUNNING')
            """;
    private static final String CHECKED =
            "update entity_import set total = ?, status = 'RUNNING', attempts = 0 where id = ? and status = 'CHECKING'";
    private static final String PROGRESS = """
            update entity_import
            set lines = lines + ?, created = created + ?, changed = changed + ?, unchanged = unchanged + ?,
                passed = passed + ?, faulty = faulty + ?, attempts = 0, leased_until = ?
            where id = ? and worker = ? and status = 'RUNNING'
            """;
    private static final String ADD_FAULTS = """
            insert into entity_import_fault (import_id, line, problem, text)
            select ?, item.line, item.problem, item.text
            from unnest(?::bigint[], ?::text[], ?::text[]) item (line, problem, text)
            where (select count(*) from entity_import_fault where import_id = ?) < ?
            on conflict do nothing
            """;
    private static final String FINISH = """
            update entity_import set status = ?, problem = ?, finished_at = ?, worker = null, leased_until = null
            where id = ? and status in ('RECEIVING', 'WAITING', 'CHECKING', 'RUNNING')
            """;
    private static final List<String> FORGET = List.of(
            "delete from entity_import_piece where import_id = ?",
            "delete from entity_import_said where import_id = ?",
            "delete from entity_import_meant where import_id = ?");
    private static final String UNFINISHED =
            "select id from entity_import where status = 'RECEIVING' and created_at < ?";
    private static final String FAULTS = """
            select line, problem, text from entity_import_fault
            where import_id = ? and line > ? order by line limit ?
            """;

    private final Sql sql;
    private final ImportRows rows;

    ImportTable(Sql sql, ImportRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    @Override
    @Transactional
    public ImportJob add(ImportJob job, Optional<String> key) {
        int added = sql.update(
                ADD,
                job.id().value(),
                key.orElse(null),
                job.format(),
                rows.write(job.options()),
                job.fileName().orElse(null),
                job.content().orElse(null),
                job.actor().subject(),
                job.actor().client(),
                job.actor().requestId(),
                job.status(),
                job.created());
        return added == 1
                ? job
                : sql.first(BY_KEY, rows::read, key.orElseThrow()).orElseThrow();
    }

    @Override
    public void append(ImportId id, int piece, byte[] bytes) {
        sql.update(APPEND, id.value(), piece, bytes);
    }

    @Override
    public void received(ImportId id, long size) {
        sql.update(RECEIVED, size, id.value());
    }

    @Override
    public InputStream content(ImportId id) {
        return new PieceStream(sql, id);
    }

    @Override
    public Optional<ImportJob> find(ImportId id) {
        return sql.first(FIND, rows::read, id.value());
    }

    @Override
    public List<ImportJob> list(Optional<ImportId> before, int limit) {
        String id = before.map(ImportId::toString).orElse(null);
        return sql.query(LIST, rows::read, id, id, limit);
    }

    @Override
    @Transactional
    public Optional<ImportJob> claim(Sender sender, String worker, Instant now, Instant until) {
        return sql.first(CLAIM, rows::read, worker, until, sender == Sender.PERSON, now, worker);
    }

    @Override
    public boolean keep(ImportId id, String worker, Instant until) {
        return sql.update(KEEP, until, id.value(), worker) == 1;
    }

    @Override
    public void checked(ImportId id, long total) {
        sql.update(CHECKED, total, id.value());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean progress(ImportId id, String worker, Instant until, ImportCounts counts, List<LineFault> faults) {
        if (!faults.isEmpty()) {
            sql.update(
                    ADD_FAULTS,
                    id.value(),
                    faults.stream().map(LineFault::line).toList(),
                    faults.stream().map(LineFault::problem).toList(),
                    faults.stream().map(LineFault::text).toList(),
                    id.value(),
                    MOST_FAULTS);
        }
        return sql.update(
                        PROGRESS,
                        counts.lines(),
                        counts.created(),
                        counts.changed(),
                        counts.unchanged(),
                        counts.passed(),
                        counts.faulty(),
                        until,
                        id.value(),
                        worker)
                == 1;
    }

    @Override
    @Transactional
    public void finish(ImportId id, ImportStatus status, Optional<String> problem, Instant now) {
        sql.update(FINISH, status, problem.orElse(null), now, id.value());
        FORGET.forEach(table -> sql.update(table, id.value()));
    }

    @Override
    @Transactional
    public void dropUnfinished(Instant before, Instant now) {
        sql.query(UNFINISHED, row -> new ImportId(row.getObject("id", java.util.UUID.class)), before)
                .forEach(id -> finish(
                        id,
                        ImportStatus.FAILED,
                        Optional.of("The file did not arrive to its end. Send it again."),
                        now));
    }

    @Override
    public List<LineFault> faults(ImportId id, long after, int limit) {
        return sql.query(
                FAULTS,
                row -> new LineFault(row.getLong("line"), row.getString("problem"), row.getString("text")),
                id.value(),
                after,
                limit);
    }
}
