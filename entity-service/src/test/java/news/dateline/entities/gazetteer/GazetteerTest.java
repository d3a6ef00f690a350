package news.dateline.entities.gazetteer;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.extraction.Document;
import news.dateline.extraction.Extractors;
import news.dateline.extraction.Mention;
import news.dateline.extraction.gazetteer.LiveGazetteer;

import static org.assertj.core.api.Assertions.assertThat;

/** With the real extractor on the gazetteer that the service feeds. */
@QuarkusTest
@WithTestResource(Backends.class)
class GazetteerTest {

    /** Two seconds are promised; a machine that runs other builds beside gets more. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    LiveGazetteer gazetteer;

    @Test
    void aNameThatIsAddedIsFoundInTheNextArticle() {
        String name = Names.word();

        String id = Registry.confirmed("PRODUCT", name);

        Awaitility.await().atMost(PATIENCE).until(() -> found(name), List.of(id)::equals);
    }

    @Test
    void anotherNameOfAKnownEntityIsFoundToo() {
        String id = Registry.confirmed("ORGANIZATION", Names.word());
        String name = Names.word();

        Registry.put(id, Registry.entity("ORGANIZATION", name, Names.word()));

        Awaitility.await().atMost(PATIENCE).until(() -> found(name), List.of(id)::equals);
    }

    @Test
    void aRejectedEntityIsNotFoundAnyMore() {
        String name = Names.word();
        String id = Registry.confirmed("PRODUCT", name);
        Awaitility.await().atMost(PATIENCE).until(() -> found(name), List.of(id)::equals);

        Api.as(Tokens.editor())
                .header("If-Match", Registry.get(id).header("ETag"))
                .delete("/api/v1/entities/" + id);

        Awaitility.await().atMost(PATIENCE).until(() -> found(name).isEmpty());
    }

    @Test
    void wordsOfTheStopListAreNotTakenForNames() {
        Registry.confirmed("PLACE", "Police");
        String other = Names.word();
        Registry.confirmed("PRODUCT", other);

        Awaitility.await().atMost(PATIENCE).until(() -> !found(other).isEmpty());

        assertThat(found("Police")).isEmpty();
    }

    private List<String> found(String name) {
        var text = "Visitors of the fair saw " + name + " for the first time on Monday.";
        return Extractors.with(gazetteer)
                .analyse(new Document(text, "en", Optional.of(LocalDate.of(2026, 3, 11))))
                .mentions()
                .stream()
                .filter(mention -> mention.exact().equals(name))
                .map(Mention::ids)
                .flatMap(List::stream)
                .toList();
    }
}
