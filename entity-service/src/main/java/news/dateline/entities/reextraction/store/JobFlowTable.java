package news.dateline.entities.reextraction.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.reextraction.domain.ArticleReport;
import news.dateline.entities.reextraction.domain.JobFlow;
import news.dateline.entities.reextraction.domain.JobId;
import news.dateline.entities.reextraction.domain.JobState;
import news.dateline.entities.reextraction.domain.ModelVersion;
import news.dateline.entities.reextraction.domain.Outcome;
import news.dateline.entities.reextraction.domain.Selection;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.toSet;

@ApplicationScoped
class JobFlowTable implements JobFlow {

    /** Advisory locks of their own. */
    private static final int LOCKS = 9;

    private static final int SELECTING = 1;
    private static final int FEEDING = 2;

    /** How many articles are looked at in one transaction. */
    private static final int PAGE = 1_000;

    /** How many articles of a job are on their way at most: what waits in Kafka does not hear of a pause at once. */
    private static final int MOST_ON_THE_WAY = 200;

    private static final int MOST_ATTEMPTS = 3;
    private static final String GIVEN_UP = "No replica was done with it within ten minutes, three times.";

    /** The most entities and places that one report names. */
    private static final int MOST_IN_A_REPORT = 200;

    private final Sql sql;
    private final JobDocuments documents;

    private record Unselected(JobId id, Selection selection, String modelVersion, Instant created, UUID after) {}

    private record Selected(int chosen, int seen, UUID last) {}

    JobFlowTable(Sql sql, JobDocuments documents) {
        this.sql = sql;
        this.documents = documents;
    }

    @Override
    public boolean selectMore() {
        if (!isAlone(SELECTING)) {
            return false;
        }
        var job = sql.first(JobFlowQueries.SELECTING, this::unselected);
        job.ifPresent(this::selectMore);
        return job.isPresent();
    }

    private boolean isAlone(int part) {
        return sql.first(JobFlowQueries.TRY_LOCK, row -> row.getBoolean("locked"), LOCKS, part)
                .orElseThrow();
    }

    private Unselected unselected(ResultSet row) throws SQLException {
        return new Unselected(
                new JobId(Columns.uuid(row, "id")),
                documents.read(row.getString("selection"), Selection.class),
                row.getString("model_version"),
                Columns.instant(row, "created"),
                Columns.uuid(row, "selected_to"));
    }

    private void selectMore(Unselected job) {
        var selected = select(job);
        sql.update(
                JobFlowQueries.SELECTED,
                selected.seen() == PAGE,
                selected.last(),
                selected.chosen(),
                job.id().value());
    }

    private Selected select(Unselected job) {
        var wanted = job.selection();
        var reach = wanted.reach();
        var versions = versions(job);
        return sql.first(
                        JobFlowQueries.SELECT,
                        row -> new Selected(row.getInt("chosen"), row.getInt("seen"), Columns.uuid(row, "last")),
                        job.after(),
                        wanted.articles(),
                        wanted.articles(),
                        PAGE,
                        job.id().value(),
                        job.created(),
                        reach.embargoed(),
                        reach.sources(),
                        reach.sources(),
                        wanted.source(),
                        wanted.source(),
                        wanted.outdated(),
                        job.modelVersion(),
                        versions,
                        versions,
                        wanted.extractedBefore(),
                        wanted.extractedBefore(),
                        wanted.publishedFrom(),
                        wanted.publishedFrom(),
                        wanted.publishedTo(),
                        wanted.publishedTo(),
                        wanted.entity(),
                        wanted.entity(),
                        wanted.query(),
                        wanted.query())
                .orElseThrow();
    }

    /** Versions have an order that the database does not know; there are few of them. Null if all will do. */
    private Set<String> versions(Unselected job) {
        var wanted = job.selection();
        if (wanted.modelOlderThan() == null) {
            return wanted.modelVersion() == null ? null : Set.of(wanted.modelVersion());
        }
        var limit = ModelVersion.parse(wanted.modelOlderThan()).orElseThrow();
        return sql
                .query(
                        JobFlowQueries.VERSIONS,
                        row -> row.getString("model_version"),
                        job.after(),
                        wanted.articles(),
                        wanted.articles(),
                        PAGE)
                .stream()
                .filter(version -> wanted.modelVersion() == null || version.equals(wanted.modelVersion()))
                .filter(version -> ModelVersion.parse(version)
                        .filter(known -> known.isOlderThan(limit))
                        .isPresent())
                .collect(toSet());
    }

    @Override
    public List<JobId> running() {
        return sql.query(JobFlowQueries.RUNNING, row -> new JobId(Columns.uuid(row, "id")));
    }

    @Override
    public List<ArticleId> take(JobId id) {
        int allowed = isAlone(FEEDING)
                ? sql.first(JobFlowQueries.ALLOWED, row -> row.getInt("allowed"), MOST_ON_THE_WAY, id.value())
                        .orElse(0)
                : 0;
        return allowed < 1
                ? List.of()
                : sql.query(
                        JobFlowQueries.TAKE,
                        row -> new ArticleId(Columns.uuid(row, "article_id")),
                        id.value(),
                        allowed,
                        id.value());
    }

    // Here and wherever a job's row is changed, that comes last: replicas that are done with an article wait for it.
    @Override
    public void settle(JobId id, int taken) {
        var late = sql.query(
                JobFlowQueries.OVERDUE,
                row -> row.getString("state"),
                id.value(),
                MOST_ATTEMPTS,
                MOST_ATTEMPTS,
                GIVEN_UP,
                id.value());
        if (taken > 0) {
            sql.update(JobFlowQueries.TAKEN, taken, taken, taken, id.value());
        }
        if (!late.isEmpty()) {
            int failed =
                    (int) late.stream().filter(Outcome.FAILED.name()::equals).count();
            sql.update(JobFlowQueries.SETTLED, late.size(), late.size() - failed, failed, id.value());
        }
        sql.update(JobFlowQueries.FINISH, id.value());
    }

    @Override
    public Optional<JobState> expects(JobId id, ArticleId article) {
        return sql.first(
                JobFlowQueries.EXPECTS,
                row -> Columns.constant(row, "state", JobState.class),
                id.value(),
                article.value());
    }

    @Override
    public boolean claim(JobId id, ArticleId article) {
        return sql.first(JobFlowQueries.CLAIM, row -> true, id.value(), article.value())
                .orElse(false);
    }

    @Override
    public void putBack(JobId id, ArticleId article) {
        sql.update(JobFlowQueries.PUT_BACK, id.value(), article.value());
        sql.update(JobFlowQueries.BACK, id.value());
    }

    @Override
    public void record(JobId id, ArticleReport report) {
        var changes = report.changes();
        boolean tells = report.outcome() == Outcome.CHANGED;
        sql.update(
                JobFlowQueries.RECORD,
                report.outcome(),
                report.reason().orElse(null),
                tells ? documents.write(changes.limited(MOST_IN_A_REPORT)) : null,
                id.value(),
                report.article().value());
        sql.update(
                JobFlowQueries.RECORDED,
                changes.won().size(),
                changes.lost().size(),
                changes.relinked().size(),
                report.outcome(),
                id.value());
    }
}
