package news.dateline.gateway.proxy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;

import news.dateline.gateway.access.Standing;
import news.dateline.gateway.config.GatewayConfig;

/**
 * Ends the streams of credentials that were withdrawn. Each credential with an open stream is asked about once in a round,
 * a few at a time, however many streams it has.
 */
@ApplicationScoped
class Withdrawals {

    private static final int AT_A_TIME = 8;

    private final Vertx vertx;
    private final long everyMillis;
    private final ConcurrentMap<String, Watched> watched = new ConcurrentHashMap<>();
    private final Queue<Watched> round = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asking = new AtomicInteger();

    Withdrawals(Vertx vertx, GatewayConfig config) {
        this.vertx = vertx;
        this.everyMillis = config.revocation().every().toMillis();
    }

    void start(@Observes StartupEvent event) {
        vertx.setPeriodic(everyMillis, timer -> ask());
    }

    /** Has something ended when the credential is withdrawn; the result forgets it. */
    Runnable watch(Standing standing, Runnable end) {
        watched.compute(standing.credential(), (credential, known) -> {
            Watched entry = known == null ? new Watched(standing, ConcurrentHashMap.newKeySet()) : known;
            entry.ends().add(end);
            return entry;
        });
        return () -> watched.computeIfPresent(standing.credential(), (credential, entry) -> {
            entry.ends().remove(end);
            return entry.ends().isEmpty() ? null : entry;
        });
    }

    /** A round that takes longer than it should is not overtaken by the next. */
    private void ask() {
        if (asking.get() == 0 && round.isEmpty()) {
            round.addAll(watched.values());
            for (int i = 0; i < AT_A_TIME; i++) {
                askNext();
            }
        }
    }

    private void askNext() {
        Watched next = round.poll();
        if (next == null) {
            return;
        }
        asking.incrementAndGet();
        next.standing().stillGood().get().onComplete(answer -> {
            asking.decrementAndGet();
            if (answer.succeeded() && !answer.result()) {
                List.copyOf(next.ends()).forEach(Runnable::run);
            }
            askNext();
        });
    }

    /** A credential and what is to be done when it is withdrawn. */
    private record Watched(Standing standing, Set<Runnable> ends) {}
}
