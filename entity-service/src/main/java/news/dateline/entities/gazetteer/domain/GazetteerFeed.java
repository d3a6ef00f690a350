package news.dateline.entities.gazetteer.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.extraction.gazetteer.Gazetteer;
import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.gazetteer.StopList;

/** Feeds this replica's gazetteer: all names before the first article, then what changes, for as long as the service runs. */
@ApplicationScoped
class GazetteerFeed {

    private static final Logger LOG = Logger.getLogger(GazetteerFeed.class);
    private static final Duration REMEMBERED = Duration.ofMinutes(10);
    /** So many changes at least, and a fresh table may cost less than they do. */
    private static final int SOME_CHANGES = 20_000;
    /** A change holds about a kilobyte; together they may hold an eighth of the heap. */
    private static final int HEAP_OF_A_CHANGE = 8 * 1024;

    private final ConfirmedNames names;
    private final LiveGazetteer gazetteer;
    private final GazetteerConfig config;
    private final StopWords stopWords;
    private final Clock clock;
    /** A fresh table of a million names takes seconds: an import should not have one made for each few of its lines. */
    private final long mostChanges = Math.max(SOME_CHANGES, Runtime.getRuntime().maxMemory() / HEAP_OF_A_CHANGE);

    private volatile boolean stopping;
    private Thread thread;
    private ConfirmedNames.Moment seen;
    private Instant asked = Instant.EPOCH;
    private Instant tidied = Instant.EPOCH;

    GazetteerFeed(
            ConfirmedNames names, LiveGazetteer gazetteer, GazetteerConfig config, StopWords stopWords, Clock clock) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.config = config;
        this.stopWords = stopWords;
        this.clock = clock;
    }

    /** Before articles are consumed, so that none is read without names. */
    void onStart(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
        gazetteer.stop(StopList.of(stopWords.all(config.stopWords().orElse(List.of()))));
        catchUpOrWait();
        thread = Thread.ofVirtual().name("gazetteer-feed").start(this::follow);
    }

    void onShutdown(@Observes ShutdownEvent event) {
        stopping = true;
        thread.interrupt();
    }

    private void follow() {
        while (!stopping) {
            try {
                Thread.sleep(config.interval());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            catchUpOrWait();
        }
    }

    private void catchUpOrWait() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.debugf(e, "The gazetteer waits for the database");
        }
    }

    /** Brings the gazetteer to what the registry knows now. */
    void catchUp() {
        Instant now = clock.instant();
        var moment = names.now();
        // Others may have forgotten what changed since then.
        if (seen == null || asked.plus(REMEMBERED).isBefore(now.plus(config.interval()))) {
            load();
        } else {
            follow(names.changedSince(seen));
        }
        seen = moment;
        asked = now;
        tidyUp(now);
    }

    private void load() {
        var fresh = new Gazetteer.Builder(names.estimate());
        names.forEach(fresh::add);
        gazetteer.replaceAll(fresh.build());
        LOG.infof(
                "The gazetteer knows %d names in %d kB",
                gazetteer.current().size(), gazetteer.current().bytes() / 1024);
    }

    private void follow(Set<EntityId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        if (ids.size() > mostChanges) {
            load();
            return;
        }
        var entries = names.of(ids);
        ids.forEach(id -> gazetteer.replace(id.toString(), entries.getOrDefault(id, List.of())));
        if (gazetteer.current().changes() > mostChanges) {
            gazetteer.compact();
        }
    }

    private void tidyUp(Instant now) {
        if (tidied.plus(REMEMBERED).isBefore(now)) {
            names.forget(now.minus(REMEMBERED.multipliedBy(2)));
            tidied = now;
        }
    }
}
