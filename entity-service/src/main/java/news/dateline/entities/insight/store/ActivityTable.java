package news.dateline.entities.insight.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.insight.domain.ActivityReader;
import news.dateline.entities.insight.domain.ArticleOrder;
import news.dateline.entities.insight.domain.ArticlePosition;
import news.dateline.entities.insight.domain.ArticleUse;
import news.dateline.entities.insight.domain.Bucket;
import news.dateline.entities.insight.domain.Companion;
import news.dateline.entities.insight.domain.CompanionPosition;
import news.dateline.entities.insight.domain.Edge;
import news.dateline.entities.insight.domain.Named;
import news.dateline.entities.insight.domain.Point;
import news.dateline.entities.insight.domain.Ranking;
import news.dateline.entities.insight.domain.Trend;
import news.dateline.entities.insight.domain.TrendPosition;
import news.dateline.entities.insight.domain.Window;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.sql.Columns;
import news.dateline.entities.sql.Sql;

import static java.util.stream.Collectors.toMap;

@ApplicationScoped
class ActivityTable implements ActivityReader {

    private static final ArticlePosition BEFORE_ALL = new ArticlePosition(
            Instant.parse("9999-12-31T23:59:59Z"),
            2.0,
            new ArticleId(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff")));

    private static final CompanionPosition BEFORE_ALL_COMPANIONS =
            new CompanionPosition(1, Integer.MAX_VALUE, new EntityId(new UUID(0, 0)));

    private static final TrendPosition BEFORE_ALL_TRENDS =
            new TrendPosition(Integer.MAX_VALUE, 0, new EntityId(new UUID(0, 0)));

    private final Sql sql;

    ActivityTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<ArticleUse> articles(
            EntityId entity, ArticleOrder order, Optional<ArticlePosition> after, int limit, Audience audience) {
        var start = after.orElse(BEFORE_ALL);
        return switch (order) {
            case DATE ->
                sql.query(
                        ActivityQueries.NEWEST,
                        ActivityTable::use,
                        entity.value(),
                        start.published(),
                        start.article().toString(),
                        audience.newsroom(),
                        audience.sources(),
                        limit);
            case SALIENCE ->
                sql.query(
                        ActivityQueries.MOST_SALIENT,
                        ActivityTable::use,
                        entity.value(),
                        start.salience(),
                        start.article().toString(),
                        audience.newsroom(),
                        audience.sources(),
                        limit);
        };
    }

    @Override
    public List<Point> timeline(EntityId entity, Bucket bucket, Window window, Audience audience) {
        return sql.query(
                ActivityQueries.TIMELINE,
                row -> new Point(Columns.instant(row, "start"), row.getInt("articles"), row.getInt("mentions")),
                bucket.name(),
                audience.sources(),
                entity.value(),
                window.from(),
                window.to());
    }

    @Override
    public Map<EntityId, Integer> articles(Collection<EntityId> entities, Window window, Audience audience) {
        return sql
                .query(
                        ActivityQueries.COUNTS,
                        row -> Map.entry(new EntityId(Columns.uuid(row, "entity_id")), row.getInt("articles")),
                        audience.sources(),
                        entities,
                        window.from(),
                        window.to())
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public int allArticles(Window window, Audience audience) {
        return sql.first(
                        ActivityQueries.ALL_ARTICLES,
                        row -> row.getInt("articles"),
                        window.from(),
                        window.to(),
                        audience.sources())
                .orElse(0);
    }

    @Override
    public List<Companion> companions(EntityId entity, Ranking<CompanionPosition> ranking, Audience audience) {
        var window = ranking.window();
        var after = ranking.after().orElse(BEFORE_ALL_COMPANIONS);
        String kind = ranking.type().map(Enum::name).orElse(null);
        return sql.query(
                ActivityQueries.COMPANIONS,
                row -> new Companion(named(row), row.getInt("together"), row.getInt("articles")),
                entity.value(),
                window.from(),
                window.to(),
                audience.sources(),
                entity.value(),
                kind,
                kind,
                ranking.least(),
                after.together(),
                after.together(),
                after.entity().value(),
                ranking.limit(),
                audience.sources(),
                window.from(),
                window.to());
    }

    @Override
    public List<Edge> edges(Collection<EntityId> entities, Window window, int least, int limit, Audience audience) {
        return sql.query(
                ActivityQueries.EDGES,
                row -> new Edge(
                        new EntityId(Columns.uuid(row, "one")),
                        new EntityId(Columns.uuid(row, "other")),
                        row.getInt("articles")),
                entities,
                window.from(),
                window.to(),
                audience.sources(),
                least,
                limit);
    }

    @Override
    public List<ArticleUse> shared(EntityId one, EntityId other, Window window, int limit, Audience audience) {
        return sql.query(
                ActivityQueries.SHARED,
                ActivityTable::use,
                one.value(),
                window.from(),
                window.to(),
                audience.sources(),
                other.value(),
                limit);
    }

    @Override
    public List<Trend> trends(Ranking<TrendPosition> ranking, Window baseline, double factor, Audience audience) {
        var window = ranking.window();
        var after = ranking.after().orElse(BEFORE_ALL_TRENDS);
        String kind = ranking.type().map(Enum::name).orElse(null);
        return sql.query(
                ActivityQueries.TRENDS,
                row -> Trend.of(named(row), row.getInt("observed"), row.getInt("baseline"), factor),
                audience.sources(),
                window.from(),
                window.to(),
                ranking.least(),
                audience.sources(),
                baseline.from(),
                baseline.to(),
                after.observed(),
                after.baseline(),
                factor,
                factor,
                kind,
                kind,
                after.observed(),
                after.entity().value(),
                ranking.limit());
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                new EntityId(Columns.uuid(row, "id")),
                Columns.constant(row, "type", EntityKind.class),
                row.getString("name"),
                Columns.constant(row, "status", EntityStatus.class));
    }

    private static ArticleUse use(ResultSet row) throws SQLException {
        return new ArticleUse(
                new ArticleId(Columns.uuid(row, "article_id")),
                row.getString("headline"),
                row.getString("source"),
                row.getString("language"),
                Columns.instant(row, "published"),
                row.getDouble("salience"),
                row.getDouble("confidence"),
                row.getInt("mention_count"));
    }
}
