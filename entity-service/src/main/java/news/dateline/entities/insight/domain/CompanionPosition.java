package news.dateline.entities.insight.domain;

import java.util.Comparator;

import news.dateline.entities.registry.domain.EntityId;

/** A position in a list of companions, in either order. */
public record CompanionPosition(double npmi, int together, EntityId entity) {

    /** Those first that belong together most, and of these those that are named together most often. */
    static final Comparator<CompanionPosition> BY_NPMI = Comparator.comparingDouble(CompanionPosition::npmi)
            .thenComparingInt(CompanionPosition::together)
            .reversed()
            .thenComparing(CompanionPosition::entity);

    /** The position of a companion. */
    public static CompanionPosition of(Activity.Companions.Scored scored) {
        var companion = scored.companion();
        return new CompanionPosition(
                scored.npmi(), companion.together(), companion.entity().id());
    }
}
