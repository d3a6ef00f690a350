package news.dateline.entities.insight.domain;

import news.dateline.entities.registry.domain.EntityId;

/** A position among trends: what they are ranked by is computed of the counts anew. */
public record TrendPosition(int observed, int baseline, EntityId entity) {

    /** The position of a trend. */
    public static TrendPosition of(Trend trend) {
        return new TrendPosition(
                trend.observed(), trend.baseline(), trend.entity().id());
    }
}
