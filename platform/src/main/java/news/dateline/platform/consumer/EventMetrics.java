package news.dateline.platform.consumer;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How long events take: to be applied, and from being told to being applied. */
@ApplicationScoped
class EventMetrics {

    private final MeterRegistry registry;

    EventMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** What became of an event. */
    enum Outcome {
        APPLIED,
        DEAD;

        String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    /**
     * The event is dealt with.
     *
     * @param type one that is known here; each would be a series of its own
     * @param told when the record was written
     */
    void handled(Timer.Sample started, String type, Outcome outcome, Instant told) {
        started.stop(Timer.builder("dateline.events.handled")
                .description("Time to apply an event or to give it up, waiting for the database included")
                .tag("type", type)
                .tag("outcome", outcome.tag())
                .register(registry));
        Duration delay = Duration.between(told, Instant.now());
        Timer.builder("dateline.events.delay")
                .description("Time from an event's being written to its being dealt with")
                .tag("type", type)
                .register(registry)
                .record(delay.isNegative() ? Duration.ZERO : delay);
    }
}
