package news.dateline.entities.insight.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;

import static java.util.stream.Collectors.toMap;

/** Puts the numbers of a time together. */
@ApplicationScoped
public class Activity {

    /** With so many an entity's companions are scored, of which the best are shown. */
    private static final int CONSIDERED = 200;
    /** So many of an entity's companions have companions of their own in a graph of two steps. */
    private static final int FIRST_STEP = 10;

    private static final int SHARED = 10;

    private final ActivityReader reader;

    Activity(ActivityReader reader) {
        this.reader = reader;
    }

    /** The companions of an entity, with how much they belong to it. */
    public record Companions(int articles, int allArticles, List<Scored> items) {

        /** A companion and its association with the entity, {@link Association#npmi}. */
        public record Scored(Companion companion, double npmi) {}
    }

    /** What two entities have to do with each other. */
    public record Comparison(
            int one, int other, int together, int allArticles, double npmi, double jaccard, List<ArticleUse> shared) {}

    /** Every bucket of a window, those without articles included. */
    public List<Point> timeline(EntityId entity, Bucket bucket, Window window, Audience audience) {
        Map<Object, Point> known = reader.timeline(entity, bucket, window, audience).stream()
                .collect(toMap(Point::start, Function.identity()));
        return bucket.starts(window)
                .map(start -> known.getOrDefault(start, new Point(start, 0, 0)))
                .toList();
    }

    /** Who is named together with an entity, by count or by association. */
    public Companions companions(
            EntityId entity, CompanionOrder order, Ranking<CompanionPosition> ranking, Audience audience) {
        int own = reader.articles(List.of(entity), ranking.window(), audience).getOrDefault(entity, 0);
        int all = reader.allArticles(ranking.window(), audience);
        var read = switch (order) {
            case COUNT -> ranking;
            case NPMI -> ranking.first(CONSIDERED);
        };
        var scored = reader.companions(entity, read, audience).stream()
                .map(companion -> new Companions.Scored(
                        companion, Association.npmi(companion.together(), own, companion.articles(), all)));
        var items = switch (order) {
            case COUNT -> scored;
            case NPMI -> ranked(scored, ranking);
        };
        return new Companions(own, all, items.toList());
    }

    private static Stream<Companions.Scored> ranked(
            Stream<Companions.Scored> scored, Ranking<CompanionPosition> ranking) {
        return scored.sorted(Comparator.comparing(CompanionPosition::of, CompanionPosition.BY_NPMI))
                .filter(each -> ranking.after()
                        .map(after -> CompanionPosition.BY_NPMI.compare(after, CompanionPosition.of(each)) < 0)
                        .orElse(true))
                .limit(ranking.limit());
    }

    /** Compares two entities. */
    public Comparison compare(EntityId one, EntityId other, Window window, Audience audience) {
        var articles = reader.articles(List.of(one, other), window, audience);
        int first = articles.getOrDefault(one, 0);
        int second = articles.getOrDefault(other, 0);
        int together = reader.edges(List.of(one, other), window, 1, 1, audience).stream()
                .mapToInt(Edge::articles)
                .sum();
        int all = reader.allArticles(window, audience);
        int either = first + second - together;
        double jaccard = either == 0 ? 0 : Math.round(together * 10_000.0 / either) / 10_000.0;
        return new Comparison(
                first,
                second,
                together,
                all,
                Association.npmi(together, first, second, all),
                jaccard,
                reader.shared(one, other, window, SHARED, audience));
    }

    /** What is above its own past. */
    public List<Trend> trends(Ranking<TrendPosition> ranking, Duration past, Audience audience) {
        Window window = ranking.window();
        Window baseline = window.before(past);
        int before = reader.allArticles(baseline, audience);
        double factor = before == 0 ? 0 : reader.allArticles(window, audience) / (double) before;
        return reader.trends(ranking, baseline, factor, audience);
    }

    /**
     * An entity, those it is named with, and with two steps also those that these are named with.
     *
     * @param limit the most nodes
     */
    public Graph graph(Entity middle, Window window, int steps, int least, int limit, Audience audience) {
        var nodes = new LinkedHashMap<EntityId, Graph.Node>();
        int own = reader.articles(List.of(middle.id()), window, audience).getOrDefault(middle.id(), 0);
        nodes.put(middle.id(), new Graph.Node(Named.of(middle), own));
        var near = companions(middle.id(), window, least, limit, audience);
        near.stream().limit(steps == 1 ? limit : limit / 2).forEach(companion -> add(nodes, companion));
        if (steps == 2) {
            near.stream()
                    .limit(FIRST_STEP)
                    .flatMap(companion ->
                            companions(companion.entity().id(), window, least, FIRST_STEP, audience).stream())
                    .forEach(companion -> add(nodes, companion));
        }
        var kept = new ArrayList<>(nodes.values()).subList(0, Math.min(limit, nodes.size()));
        var ids = kept.stream().map(node -> node.entity().id()).toList();
        return new Graph(
                window,
                reader.allArticles(window, audience),
                kept,
                reader.edges(ids, window, least, limit * 10, audience));
    }

    private List<Companion> companions(EntityId entity, Window window, int least, int limit, Audience audience) {
        return reader.companions(
                entity, new Ranking<>(window, Optional.empty(), least, Optional.empty(), limit), audience);
    }

    private static void add(Map<EntityId, Graph.Node> nodes, Companion companion) {
        nodes.putIfAbsent(companion.entity().id(), new Graph.Node(companion.entity(), companion.articles()));
    }
}
