package news.dateline.entities.gazetteer.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extractor;
import news.dateline.extraction.Extractors;
import news.dateline.extraction.gazetteer.LiveGazetteer;

import static org.assertj.core.api.Assertions.assertThat;

/** The service's own gazetteer, and that of another replica on the same database, each followed by a feed of its own. */
@QuarkusTest
@WithTestResource(Backends.class)
class ReplicasTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int NAMES = 5;

    @Inject
    LiveGazetteer gazetteer;

    @Inject
    ConfirmedNames names;

    @Inject
    GazetteerConfig config;

    @Inject
    StopWords stopWords;

    @Inject
    Clock clock;

    private final LiveGazetteer another = new LiveGazetteer();
    private GazetteerFeed feed;

    @BeforeEach
    void startAnotherReplica() {
        feed = new GazetteerFeed(names, another, config, stopWords, clock);
        feed.onStart(null);
    }

    @AfterEach
    void stopIt() {
        feed.onShutdown(null);
    }

    @Test
    void aNameIsRecognisedOnEveryReplicaWithinTwoSeconds() {
        var replicas = List.of(Extractors.with(gazetteer), Extractors.with(another));
        replicas.forEach(replica -> isFound(replica, "nothing"));

        // The median, so that one pause of a busy machine proves nothing.
        var waits = Stream.generate(() -> untilAllFind(replicas))
                .limit(NAMES)
                .sorted()
                .toList();

        assertThat(waits.get(NAMES / 2)).as("of %s", waits).isLessThanOrEqualTo(PROMISED);
    }

    /** From the answer to whoever added the name. */
    private static Duration untilAllFind(List<Extractor> replicas) {
        String name = Names.word();
        Registry.confirmed("PRODUCT", name);
        Instant added = Instant.now();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> replicas.stream().allMatch(replica -> isFound(replica, name)));
        return Duration.between(added, Instant.now());
    }

    private static boolean isFound(Extractor replica, String name) {
        var text = "Visitors of the fair saw " + name + " for the first time on Monday.";
        return replica.analyse(new Document(text, "en", Optional.of(LocalDate.of(2026, 3, 11)))).mentions().stream()
                .anyMatch(mention ->
                        mention.exact().equals(name) && !mention.ids().isEmpty());
    }
}
