package news.dateline.entities.registry.store;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;

import news.dateline.entities.sql.DatabaseException;

/** How many names wait for somebody to judge them. */
@ApplicationScoped
@Startup
class ReviewQueueGauge {

    private static final String WAITING =
            "select count(*) from entity where status = 'CANDIDATE' and article_count > 0";

    private final AgroalDataSource dataSource;
    private volatile long waiting;

    ReviewQueueGauge(AgroalDataSource dataSource, MeterRegistry registry) {
        this.dataSource = dataSource;
        Gauge.builder("dateline.review.waiting", () -> waiting)
                .description("Entities made from names that nobody has judged yet, and that readers can meet")
                .register(registry);
    }

    @Scheduled(every = "30s", delay = 3, delayUnit = TimeUnit.SECONDS, identity = "review-queue")
    void measure() {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(WAITING);
                var row = select.executeQuery()) {
            row.next();
            waiting = row.getLong(1);
        } catch (SQLException e) {
            throw new DatabaseException(e);
        }
    }
}
