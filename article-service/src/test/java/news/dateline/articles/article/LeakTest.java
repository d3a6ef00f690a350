package news.dateline.articles.article;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.ReadPaths;
import news.dateline.articles.harness.Secret;
import news.dateline.articles.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * What readers must not see, they do not find by any path. {@link ReadPaths} lists the paths: whoever adds one to the service
 * adds it there.
 */
@QuarkusTest
@QuarkusTestResource(Backends.class)
class LeakTest {

    @FunctionalInterface
    private interface Deed {
        Response doTo(Secret secret);
    }

    @TestFactory
    Stream<DynamicTest> noReadPathShowsReadersWhatTheyMustNotSee() {
        return Stream.of(
                hides("killed", secret -> Api.decide(secret.id(), "kill")),
                hides("taken down", secret -> Api.decide(secret.id(), "take-down")),
                hides("unpublished", secret -> Api.decide(secret.id(), "unpublish")),
                hides("withheld", secret -> put(secret, "\"pubStatus\": \"withheld\",")),
                hides("canceled by its source", secret -> put(secret, "\"pubStatus\": \"canceled\",")),
                hides("embargoed", secret -> put(secret, "\"embargoedUntil\": \"2999-01-01T00:00:00Z\",")),
                hides("expired", secret -> put(secret, "\"expires\": \"2020-01-01T00:00:00Z\",")),
                hides(
                        "erased",
                        secret -> Api.as(Tokens.administrator())
                                .header("If-Match", "*")
                                .delete(Api.ARTICLES + "/" + secret.id())));
    }

    private static Response put(Secret secret, String property) {
        return Api.put(secret.id(), "*", secret.story(property));
    }

    private static DynamicTest hides(String way, Deed deed) {
        return dynamicTest(way, () -> hides(deed));
    }

    private static void hides(Deed deed) {
        // given
        Secret secret = Secret.published();
        List<ReadPaths.Path> paths = ReadPaths.of(secret);
        for (ReadPaths.Path path : paths) {
            Awaitility.await(path.url())
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> path.shows(secret, Api.get(Tokens.reader(), path.url())));
        }

        // when
        Response done = deed.doTo(secret);

        // then
        assertThat(done.statusCode()).as(done.asString()).isIn(200, 204);
        for (ReadPaths.Path path : paths) {
            Response response = Api.get(Tokens.reader(), path.url());
            assertThat(path.shows(secret, response))
                    .as(path.url() + ": " + response.asString())
                    .isFalse();
            assertThat(response.statusCode()).as(path.url()).isIn(200, 404);
        }
    }
}
