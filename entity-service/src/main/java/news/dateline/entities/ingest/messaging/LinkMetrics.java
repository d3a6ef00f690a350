package news.dateline.entities.ingest.messaging;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** How the names in articles were decided: for an entity that was known, or for a new one. */
@ApplicationScoped
class LinkMetrics {

    private final Counter known;
    private final Counter fresh;

    LinkMetrics(MeterRegistry registry) {
        this.known = decision(registry, "known");
        this.fresh = decision(registry, "new");
    }

    private static Counter decision(MeterRegistry registry, String decision) {
        return Counter.builder("dateline.links")
                .description("Entities that articles were linked to")
                .tag("decision", decision)
                .register(registry);
    }

    void linked(int entities, int created) {
        known.increment((double) entities - created);
        fresh.increment(created);
    }
}
