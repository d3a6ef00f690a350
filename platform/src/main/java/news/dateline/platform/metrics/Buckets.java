package news.dateline.platform.metrics;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;

/** The limits that times are counted by, so that percentiles over all replicas can be asked for. Few, for each is a series. */
class Buckets {

    private static final Set<String> TIMES = Set.of(
            "http.server.requests",
            "dateline.events.handled",
            "dateline.events.delay",
            "dateline.extraction",
            "dateline.linking");
    private static final double[] LIMITS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000, 60_000)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos())
            .toArray();

    @Produces
    @Singleton
    MeterFilter buckets() {
        return new MeterFilter() {
            @Override
            public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
                if (!TIMES.contains(id.getName())) {
                    return config;
                }
                return DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(LIMITS)
                        .build()
                        .merge(config);
            }
        };
    }
}
