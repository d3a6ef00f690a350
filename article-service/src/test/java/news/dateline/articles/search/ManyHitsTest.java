package news.dateline.articles.search;

import java.util.List;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Newsfeed;
import news.dateline.articles.harness.Tokens;
import news.dateline.articles.harness.Wire;
import news.dateline.articles.harness.Wire.Named;
import news.dateline.contracts.event.EntityKind;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found, ranked and counted where thousands match. The thousands are entered past the API. */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class ManyHitsTest {

    private static final int MANY = 5_100;

    private final Newsfeed feed = new Newsfeed();
    private final String word = "w" + feed.source().replace("-", "");
    private final Named frequent = Named.of(EntityKind.PLACE, "Everywhere " + word, 0.8);
    private final Named rare = Named.of(EntityKind.PERSON, "Somebody " + word, 0.3);

    private String older;

    /** One article that came first has the word in its headline, thousands after it in their texts; all name one entity. */
    @BeforeEach
    void enter() {
        String uri = feed.send("en", "The " + word, "No more of it.", "\"contentCreated\": \"2020-01-01T00:00:00Z\",");
        older = uri.substring(uri.lastIndexOf(':') + 1);
        Wire.extracted(older, 1, frequent, rare);
        Awaitility.await().until(() -> facet("entity", "count").equals(List.of(1, 1)));
        Database.execute("""
                insert into article (id, source, external_id, revision, content_hash, pub_status, created, changed)
                select gen_random_uuid(), '%1$s', n, 1, repeat('0', 64), 'USABLE', now(), now() from generate_series(1, %2$d) n
                """.formatted(feed.source(), MANY));
        Database.execute("""
                insert into article_search (article_id, revision, source, config, pub_status, dated, subjects, text, words)
                select id, 1, source, 'english', 'USABLE', now(), '{}', '%2$s',
                    '''=english''' || to_tsvector('english', 'a text that has %2$s')
                from article where source = '%1$s' and id <> '%3$s'
                """.formatted(feed.source(), word, older));
        Database.execute("""
                insert into article_entity (article_id, entity_id, salience, mentions)
                select id, '%2$s', 0.5, 1 from article where source = '%1$s' and id <> '%3$s'
                """.formatted(feed.source(), frequent.id(), older));
    }

    @AfterEach
    void leaveNothing() {
        Database.execute("delete from article where source = '%s' and id <> '%s'".formatted(feed.source(), older));
    }

    @Test
    void allAreCountedAndTheBestComesFirstHoweverOldItIs() {
        // when
        Response found = search(Map.of("q", word, "facets", "entity,type", "limit", "1"));

        // then
        assertThat(found.jsonPath().getInt("total.value")).isEqualTo(MANY + 1);
        assertThat(found.jsonPath().getBoolean("total.exact")).isTrue();
        assertThat(found.jsonPath().getString("items[0].article.uri")).endsWith(older);
        assertThat(found.jsonPath().getList("facets.entity.count")).isEqualTo(List.of(MANY + 1, 1));
        assertThat(found.jsonPath().getList("facets.type.count")).isEqualTo(List.of(MANY + 1, 1));
    }

    @Test
    void anEntityThatThousandsNameFiltersAsOthersDo() {
        assertThat(total(Map.of("q", word, "entity", frequent.id()))).isEqualTo(MANY + 1);
        assertThat(total(Map.of("q", word, "entity", frequent.id(), "minSalience", "0.7")))
                .isEqualTo(1);
        assertThat(total(Map.of("q", word, "entity", frequent.id(), "notEntity", rare.id())))
                .isEqualTo(MANY);
        assertThat(total(Map.of("q", word, "notEntity", frequent.id()))).isZero();
        assertThat(total(Map.of("q", word, "notEntity", frequent.id(), "minSalience", "0.7")))
                .isEqualTo(MANY);
        assertThat(total(Map.of("entity", frequent.id()))).isEqualTo(MANY + 1);
    }

    private int total(Map<String, Object> parameters) {
        return search(parameters).jsonPath().getInt("total.value");
    }

    private List<Object> facet(String facet, String property) {
        return search(Map.of("facets", facet)).jsonPath().getList("facets." + facet + "." + property);
    }

    private Response search(Map<String, Object> parameters) {
        return feed.search(Tokens.reader(), parameters);
    }
}
