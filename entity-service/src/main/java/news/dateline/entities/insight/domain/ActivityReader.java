package news.dateline.entities.insight.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EntityId;

/** Reads what articles tell of entities. All counts are of what readers may see, and of the sources that the asker may see. */
public interface ActivityReader {

    /** An entity's articles that the asker may see. */
    List<ArticleUse> articles(
            EntityId entity, ArticleOrder order, Optional<ArticlePosition> after, int limit, Audience audience);

    /** The buckets of a window in which the entity is named at all, in order. */
    List<Point> timeline(EntityId entity, Bucket bucket, Window window, Audience audience);

    /** How many articles of a window name each of these entities. */
    Map<EntityId, Integer> articles(Collection<EntityId> entities, Window window, Audience audience);

    /** How many articles there are in a window. */
    int allArticles(Window window, Audience audience);

    /** Entities that are named together with another, most often first. */
    List<Companion> companions(EntityId entity, Ranking<CompanionPosition> ranking, Audience audience);

    /** How often any two of these entities are named together in a window, most often first. */
    List<Edge> edges(Collection<EntityId> entities, Window window, int least, int limit, Audience audience);

    /** The newest articles of a window that name both and that readers may see. */
    List<ArticleUse> shared(EntityId one, EntityId other, Window window, int limit, Audience audience);

    /**
     * The entities that are most above their baseline.
     *
     * @param factor how many of the window's articles there are for each of the baseline's
     */
    List<Trend> trends(Ranking<TrendPosition> ranking, Window baseline, double factor, Audience audience);
}
