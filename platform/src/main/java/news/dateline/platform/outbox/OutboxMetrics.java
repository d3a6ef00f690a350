package news.dateline.platform.outbox;

import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

/** How much goes through the outbox, and how much waits in it for how long. */
@ApplicationScoped
@Startup
class OutboxMetrics {

    private final MeterRegistry registry;
    private final OutboxTable table;
    private final Counter published;
    private final Counter refused;
    private volatile OutboxBacklog backlog = OutboxBacklog.NONE;

    OutboxMetrics(MeterRegistry registry, OutboxTable table) {
        this.registry = registry;
        this.table = table;
        this.published = Counter.builder("dateline.outbox.published")
                .description("Events that Kafka has acknowledged")
                .register(registry);
        this.refused = Counter.builder("dateline.outbox.refused")
                .description("Events that Kafka refuses for good, kept in outbox_rejected")
                .register(registry);
        Gauge.builder("dateline.outbox.waiting", () -> backlog.waiting())
                .description("Events that wait to be published")
                .register(registry);
        Gauge.builder("dateline.outbox.age", () -> backlog.age().toMillis() / 1000.0)
                .description("How long the oldest event has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    /** An event of a change that is about to be committed. */
    void appended(String type) {
        Counter.builder("dateline.outbox.appended")
                .description("Events appended with their change")
                .tag("type", type)
                .register(registry)
                .increment();
    }

    void relayed(int rows, int refusals) {
        published.increment((double) rows - refusals);
        refused.increment(refusals);
    }

    @Scheduled(every = "5s", delay = 2, delayUnit = TimeUnit.SECONDS, identity = "outbox-backlog")
    void measure() {
        backlog = table.backlog();
    }
}
