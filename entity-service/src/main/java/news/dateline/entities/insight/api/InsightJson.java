package news.dateline.entities.insight.api;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.insight.domain.Activity;
import news.dateline.entities.insight.domain.ArticleUse;
import news.dateline.entities.insight.domain.Bucket;
import news.dateline.entities.insight.domain.Graph;
import news.dateline.entities.insight.domain.Named;
import news.dateline.entities.insight.domain.Point;
import news.dateline.entities.insight.domain.Trend;
import news.dateline.entities.insight.domain.Window;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.platform.paging.Page;

/** Insight as clients read it. Counts are of what readers may see. */
@RegisterForReflection(
        targets = {
            InsightJson.NamedJson.class,
            InsightJson.UseJson.class,
            InsightJson.TimelineJson.class,
            InsightJson.PointJson.class,
            InsightJson.CompanionsJson.class,
            InsightJson.CompanionJson.class,
            InsightJson.ComparisonJson.class,
            InsightJson.TrendsJson.class,
            InsightJson.TrendJson.class,
            InsightJson.GraphJson.class,
            InsightJson.NodeJson.class,
            InsightJson.EdgeJson.class
        })
final class InsightJson {

    private InsightJson() {}

    /** An entity, in short. */
    @Schema(name = "NamedEntity")
    record NamedJson(String uri, EntityKind type, String name, EntityStatus status) {

        static NamedJson of(Named entity) {
            return new NamedJson(entity.id().uri(), entity.type(), entity.name(), entity.status());
        }
    }

    /** An article that names an entity; the headline is absent if it has none. */
    @Schema(name = "EntityArticle")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UseJson(
            String articleUri,
            String headline,
            String source,
            String language,
            Instant published,
            double salience,
            double confidence,
            int mentions) {

        static UseJson of(ArticleUse use) {
            return new UseJson(
                    use.article().uri(),
                    use.headline(),
                    use.source(),
                    use.language(),
                    use.published(),
                    use.salience(),
                    use.confidence(),
                    use.mentions());
        }
    }

    /** How often an entity is named over time. */
    @Schema(name = "EntityTimeline")
    record TimelineJson(String per, Instant from, Instant to, int articles, int mentions, List<PointJson> points) {

        static TimelineJson of(Bucket bucket, Window window, List<Point> points) {
            return new TimelineJson(
                    InsightParameters.label(bucket),
                    window.from(),
                    window.to(),
                    points.stream().mapToInt(Point::articles).sum(),
                    points.stream().mapToInt(Point::mentions).sum(),
                    points.stream()
                            .map(point -> new PointJson(point.start(), point.articles(), point.mentions()))
                            .toList());
        }
    }

    /** A stretch of a timeline. */
    @Schema(name = "TimelinePoint")
    record PointJson(Instant start, int articles, int mentions) {}

    /** Who is named together with an entity: a page, over the time of the first one. */
    @Schema(name = "EntityCooccurrences")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CompanionsJson(
            Instant from, Instant to, int articles, int allArticles, List<CompanionJson> items, String next) {

        static CompanionsJson of(Window window, Activity.Companions found, Page<Activity.Companions.Scored> page) {
            return new CompanionsJson(
                    window.from(),
                    window.to(),
                    found.articles(),
                    found.allArticles(),
                    page.map(CompanionJson::of).items(),
                    page.next());
        }
    }

    /** One of them: in how many articles together, in how many at all, and the association. */
    @Schema(name = "EntityCooccurrence")
    record CompanionJson(NamedJson entity, int together, int articles, double npmi) {

        static CompanionJson of(Activity.Companions.Scored scored) {
            var companion = scored.companion();
            return new CompanionJson(
                    NamedJson.of(companion.entity()), companion.together(), companion.articles(), scored.npmi());
        }
    }

    /** Two entities side by side. */
    @Schema(name = "EntityComparison")
    record ComparisonJson(
            Instant from,
            Instant to,
            NamedJson entity,
            int articles,
            NamedJson other,
            int otherArticles,
            int together,
            int allArticles,
            double npmi,
            double jaccard,
            List<UseJson> shared) {

        static ComparisonJson of(Window window, Entity one, Entity other, Activity.Comparison found) {
            return new ComparisonJson(
                    window.from(),
                    window.to(),
                    NamedJson.of(Named.of(one)),
                    found.one(),
                    NamedJson.of(Named.of(other)),
                    found.other(),
                    found.together(),
                    found.allArticles(),
                    found.npmi(),
                    found.jaccard(),
                    found.shared().stream().map(UseJson::of).toList());
        }
    }

    /** What is named more than its own past lets expect: a page, over the time of the first one. */
    @Schema(name = "Trends")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrendsJson(Instant from, Instant to, Instant baselineFrom, List<TrendJson> items, String next) {

        static TrendsJson of(Window window, Instant baselineFrom, Page<Trend> page) {
            return new TrendsJson(
                    window.from(),
                    window.to(),
                    baselineFrom,
                    page.map(TrendJson::of).items(),
                    page.next());
        }
    }

    /** One of them. */
    @Schema(name = "Trend")
    record TrendJson(NamedJson entity, int observed, double expected, int baseline, double residual) {

        static TrendJson of(Trend trend) {
            return new TrendJson(
                    NamedJson.of(trend.entity()),
                    trend.observed(),
                    trend.expected(),
                    trend.baseline(),
                    trend.residual());
        }
    }

    /** Who is named with whom. */
    @Schema(name = "EntityGraph")
    record GraphJson(Instant from, Instant to, int allArticles, List<NodeJson> nodes, List<EdgeJson> edges) {

        static GraphJson of(Graph graph) {
            return new GraphJson(
                    graph.window().from(),
                    graph.window().to(),
                    graph.allArticles(),
                    graph.nodes().stream()
                            .map(node -> new NodeJson(NamedJson.of(node.entity()), node.articles()))
                            .toList(),
                    graph.edges().stream()
                            .map(edge ->
                                    new EdgeJson(edge.one().uri(), edge.other().uri(), edge.articles()))
                            .toList());
        }
    }

    /** An entity in a graph. */
    @Schema(name = "GraphNode")
    record NodeJson(NamedJson entity, int articles) {}

    /** Two of them in so many articles. */
    @Schema(name = "GraphEdge")
    record EdgeJson(String one, String other, int articles) {}
}
