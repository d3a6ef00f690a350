package news.dateline.systemtests;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What readers must not see they find in neither service, by any path through the gateway. */
class LeakIT {

    private static final RunningSuite SUITE = RunningSuite.get();

    private final Api editor = SUITE.as("editor");
    private final Api reader = SUITE.as("reader");

    /** A surname that nobody else has: letters only, as names are. */
    private final String surname =
            "Demirel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toLowerCase(Locale.ROOT);

    /** Each way of making an article invisible. */
    enum Way {
        KILL,
        TAKE_DOWN,
        UNPUBLISH,
        EMBARGO,
        EXPIRY,
        ERASURE
    }

    @ParameterizedTest
    @EnumSource
    void noPathShowsReadersWhatTheyMustNotSee(Way way) {
        // given
        ObjectNode story = story(way);
        String article = Articles.path(editor.postNinjs(story));
        Articles.awaitEntities(reader, article, 1);
        Articles.await(() ->
                assertThat(reader.get("/api/v1/entities?q=" + surname).body()).contains(surname));
        String entity = entity();
        List<String> paths = List.of(
                article,
                article + "/revisions",
                article + "/revisions/1",
                article + "/diff?from=1&to=1",
                article + "/entities",
                "/api/v1/articles?limit=200",
                "/api/v1/articles?source=" + surname,
                "/api/v1/entities?q=" + surname,
                entity,
                entity + "/mentions");
        assertThat(paths)
                .allSatisfy(path -> assertThat(shows(path, article)).as(path).isTrue());

        // when
        Answer done = hide(way, article, story);

        // then
        assertThat(done.status()).as(done.body()).isIn(200, 204);
        Articles.await(() -> assertThat(paths)
                .allSatisfy(path -> assertThat(shows(path, article)).as(path).isFalse()));
    }

    private ObjectNode story(Way way) {
        ObjectNode story = Sample.TURKIC_STATES.ninjsAs("leak-" + way + "-" + surname);
        ObjectNode renamed = (ObjectNode) Json.read(story.toString().replace("Demirel", surname));
        renamed.putArray("infoSources").addObject().put("literal", surname);
        return renamed;
    }

    private String entity() {
        String uri = reader.get("/api/v1/entities?q=" + surname)
                .json()
                .at("/items/0/uri")
                .asText();
        return "/api/v1/entities/" + uri.substring(uri.lastIndexOf(':') + 1);
    }

    private Answer hide(Way way, String article, ObjectNode story) {
        return switch (way) {
            case KILL -> decide(article + "/kill");
            case TAKE_DOWN -> decide(article + "/take-down");
            case UNPUBLISH -> decide(article + "/unpublish");
            case EMBARGO -> editor.put(article, "*", story.put("embargoedUntil", "2999-01-01T00:00:00Z"));
            case EXPIRY ->
                editor.put(
                        article,
                        "*",
                        story.put("expires", Instant.now().plusSeconds(1).toString()));
            case ERASURE -> SUITE.as("admin").delete(article, "*");
        };
    }

    private Answer decide(String path) {
        return editor.decide(path, "{\"note\": \"For the leak test.\"}");
    }

    private boolean shows(String path, String article) {
        Answer answer = reader.get(path);
        return answer.status() == 200
                && (answer.body().contains(surname)
                        || answer.body().contains(article.substring(article.lastIndexOf('/') + 1))
                        || path.endsWith("/revisions"));
    }
}
