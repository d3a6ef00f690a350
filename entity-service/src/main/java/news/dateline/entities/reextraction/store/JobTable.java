package news.dateline.entities.reextraction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.ArticleReport;
import news.dateline.entities.reextraction.domain.Changes;
import news.dateline.entities.reextraction.domain.Job;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.JobState;
import news.dateline.entities.reextraction.domain.JobStore;
import news.dateline.entities.reextraction.domain.Outcome;
import news.dateline.entities.reextraction.domain.Progress;
import news.dateline.entities.reextraction.domain.Reach;
import news.dateline.entities.reextraction.domain.Selection;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

@ApplicationScoped
class JobTable implements JobStore {

    // The idle update returns the row that is there already.
    private static final String ADD = """
            insert into reextraction as j (id, state, selection, model_version, per_minute, fed, subject, idempotency_key, created)
            values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?)
            on conflict (idempotency_key) do update set subject = j.subject
            returning *
            """;

    private static final String FIND = "select * from reextraction where id = ?";

    private static final String LIST =
            "select * from reextraction where (?::uuid is null or id < ?::uuid) order by id desc limit ?";

    private static final String UNFINISHED =
            "select count(*) as jobs from reextraction where state in ('RUNNING', 'PAUSED')";

    private static final String CHANGE = "update reextraction set state = ?, finished = ? where id = ? and state = ?";

    private static final String REPORTS = """
            select r.article_id, r.state, r.reason, r.report
            from reextraction_article r
            join article a on a.id = r.article_id
            where r.job_id = ? and (?::uuid is null or r.article_id > ?::uuid) and r.state in ('CHANGED', 'SKIPPED', 'FAILED')
              and (? or a.visible_from is null or a.visible_from <= now())
              and (?::text[] is null or a.source = any (?::text[]))
            order by r.article_id
            limit ?
            """;

    private static final String DROP =
            "delete from reextraction where id = (select id from reextraction where finished < ? order by finished limit 1)";

    private final Sql sql;
    private final JobDocuments documents;

    JobTable(Sql sql, JobDocuments documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public Job add(Job job, Optional<String> key) {
        return sql.first(
                        ADD,
                        this::job,
                        job.id().value(),
                        job.state(),
                        documents.write(job.selection()),
                        job.modelVersion(),
                        job.perMinute(),
                        job.created(),
                        job.subject(),
                        key.orElse(null),
                        job.created())
                .orElseThrow();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return sql.first(FIND, this::job, id.value());
    }

    @Override
    public List<Job> list(Optional<JobId> after, int limit) {
        UUID position = after.map(JobId::value).orElse(null);
        return sql.query(LIST, this::job, position, position, limit);
    }

    @Override
    public int unfinished() {
        return sql.first(UNFINISHED, row -> row.getInt("jobs")).orElseThrow();
    }

    @Override
    public boolean change(JobId id, JobState from, JobState to, Instant now) {
        return sql.update(CHANGE, to, to == JobState.CANCELLED ? now : null, id.value(), from) == 1;
    }

    @Override
    public List<ArticleReport> reports(JobId id, Optional<ArticleId> after, int limit, Reach reach) {
        UUID position = after.map(ArticleId::value).orElse(null);
        return sql.query(
                REPORTS,
                this::report,
                id.value(),
                position,
                position,
                reach.embargoed(),
                reach.sources(),
                reach.sources(),
                limit);
    }

    @Override
    public boolean dropOne(Instant before) {
        return sql.update(DROP, before) == 1;
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                new JobId(Columns.uuid(row, "id")),
                Columns.constant(row, "state", JobState.class),
                documents.read(row.getString("selection"), Selection.class),
                row.getString("model_version"),
                row.getInt("per_minute"),
                row.getString("subject"),
                Columns.instant(row, "created"),
                Optional.ofNullable(Columns.instant(row, "finished")),
                progress(row));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                row.getBoolean("selecting"),
                row.getInt("waiting"),
                row.getInt("sent"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("skipped"),
                row.getInt("failed"),
                row.getLong("won"),
                row.getLong("lost"),
                row.getLong("relinked"));
    }

    private ArticleReport report(ResultSet row) throws SQLException {
        String changes = row.getString("report");
        return new ArticleReport(
                new ArticleId(Columns.uuid(row, "article_id")),
                Columns.constant(row, "state", Outcome.class),
                changes == null ? Changes.NONE : documents.read(changes, Changes.class),
                Optional.ofNullable(row.getString("reason")));
    }
}
