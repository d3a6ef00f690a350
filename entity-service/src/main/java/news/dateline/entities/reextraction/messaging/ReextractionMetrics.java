package news.dateline.entities.reextraction.messaging;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

import news.dateline.entities.reextraction.domain.Outcome;

/** What came of the articles that were analysed again. */
@ApplicationScoped
@Startup
class ReextractionMetrics {

    private final Map<Outcome, Counter> counters = new EnumMap<>(Outcome.class);

    ReextractionMetrics(MeterRegistry registry) {
        Arrays.stream(Outcome.values()).forEach(outcome -> counters.put(outcome, counter(registry, outcome)));
    }

    private static Counter counter(MeterRegistry registry, Outcome outcome) {
        return Counter.builder("dateline.reextraction.articles")
                .description("Articles that jobs had analysed again")
                .tag("outcome", outcome.label())
                .register(registry);
    }

    void count(Outcome outcome) {
        counters.get(outcome).increment();
    }
}
