package news.dateline.systemtests;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What readers must not see they find in neither service, by any path through the gateway; and what a user who is limited to some
 * sources must not see, neither while all others may.
 */
class LeakIT {

    private static final RunningSuite SUITE = RunningSuite.get();

    /** Where a 200 alone says that there is such a thing, whatever is in the answer. */
    private static final Pattern EXISTING = Pattern.compile(
            "/(revisions|links|similar|duplicates|story|cooccurrences|timeline|quotes|roles|mentions|graph)$|/entities/[^/]+/articles$");

    private final Api editor = SUITE.as("editor");
    private final Api reader = SUITE.as("reader");

    /** Deals with the source {@code city-desk} only. */
    private final Api stringer = SUITE.as("stringer");

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
        List<String> paths = paths(article);
        assertThat(paths)
                .allSatisfy(path -> Articles.await(
                        () -> assertThat(shows(reader, path, article)).as(path).isTrue()))
                .allSatisfy(path ->
                        assertThat(shows(stringer, path, article)).as(path).isFalse());

        // when
        Answer done = hide(way, article, story);

        // then
        assertThat(done.status()).as(done.body()).isIn(200, 204);
        Articles.await(() -> assertThat(paths)
                .allSatisfy(path ->
                        assertThat(shows(reader, path, article)).as(path).isFalse()));
        assertThat(paths)
                .allSatisfy(path ->
                        assertThat(shows(stringer, path, article)).as(path).isFalse());
    }

    /** Every path by which a reader can learn of the article, or of whom only it names. */
    private List<String> paths(String article) {
        String entity = entity();
        return List.of(
                article,
                article + "/revisions",
                article + "/revisions/1",
                article + "/diff?from=1&to=1",
                article + "/entities",
                article + "/links",
                article + "/similar",
                article + "/duplicates",
                article + "/story",
                "/api/v1/articles?limit=200",
                "/api/v1/articles?source=" + surname,
                "/api/v1/articles/search?q=" + surname,
                "/api/v1/articles/search?facets=entity,source&source=" + surname,
                "/api/v1/articles/search?entity=" + entity.substring(entity.lastIndexOf('/') + 1),
                "/api/v1/articles/search/suggestions?q=" + surname,
                "/api/v1/articles/export?source=" + surname,
                "/api/v1/entities?q=" + surname,
                entity,
                entity + "/mentions",
                entity + "/articles",
                entity + "/cooccurrences",
                entity + "/graph",
                entity + "/timeline",
                entity + "/quotes",
                entity + "/roles",
                "/api/v1/reconciliation/0.2/suggest/entity?prefix=" + surname);
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

    private boolean shows(Api who, String path, String article) {
        Answer answer = who.get(path);
        return answer.status() == 200
                && (EXISTING.matcher(path).find()
                        || answer.body().contains(surname)
                        || answer.body().contains(article.substring(article.lastIndexOf('/') + 1)));
    }
}
