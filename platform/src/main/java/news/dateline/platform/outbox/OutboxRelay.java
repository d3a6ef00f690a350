package news.dateline.platform.outbox;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

/**
 * Moves rows from the outbox to Kafka: at once after each commit that appended some, and every second for what an earlier
 * failure left behind. One replica relays at a time. What Kafka refuses for good is set aside, so that it does not hold up the
 * rest.
 */
@ApplicationScoped
class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int TRANSACTION_SECONDS = 60;

    private final OutboxTable table;
    private final EventPublisher publisher;
    private final OutboxMetrics metrics;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("outbox-relay").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private boolean failing;

    OutboxRelay(OutboxTable table, EventPublisher publisher, OutboxMetrics metrics) {
        this.table = table;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    void onCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxAppended appended) {
        wake();
    }

    @Scheduled(every = "1s", delayed = "1s", identity = "outbox-relay")
    void safetyNet() {
        wake();
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }

    private void wake() {
        if (woken.compareAndSet(false, true)) {
            try {
                worker.execute(this::drain);
            } catch (RejectedExecutionException stopping) {
                LOG.debug("The service is stopping; the outbox is relayed after its next start", stopping);
            }
        }
    }

    private void drain() {
        woken.set(false);
        try {
            while (relayBatch()) {
                LOG.debug("The outbox has more than one batch");
            }
            if (failing) {
                failing = false;
                LOG.info("Events of the outbox are published again");
            }
        } catch (RuntimeException e) {
            // Said once, not every second, while it lasts.
            if (!failing) {
                failing = true;
                LOG.warnf("Events stay in the outbox for now and are tried again every second: %s", reason(e));
            }
            LOG.debug("The outbox could not be relayed", e);
        }
    }

    private boolean relayBatch() {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            OutboxBatch batch = table.lockOldest();
            if (!batch.rows().isEmpty()) {
                // Else the transaction would be handed on to the producer's thread, and two threads would end it.
                List<Refusal> refused =
                        QuarkusTransaction.suspendingExisting().call(() -> publisher.publish(batch.rows()));
                refused.forEach(this::setAside);
                table.delete(batch.rows());
                metrics.relayed(batch.rows().size(), refused.size());
            }
            return batch.more();
        });
    }

    private void setAside(Refusal refusal) {
        OutboxRow row = refusal.row();
        table.setAside(refusal);
        LOG.errorf(
                "Event %s of type %s about %s was refused for good and set aside in outbox_rejected: %s",
                row.id(), row.type(), row.subject(), refusal.reason());
    }

    private static String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
