package news.dateline.articles.article;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.articles.harness.Api;
import news.dateline.articles.harness.Backends;
import news.dateline.articles.harness.Database;
import news.dateline.articles.harness.Stories;
import news.dateline.articles.harness.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(Backends.class)
class ConcurrencyTest {

    @Test
    void oneNameSentBySeveralAtOnceIsOneArticle() {
        // given
        String name = Stories.freshName();

        // when
        List<Response> responses = atOnce(8, number -> Api.post(Stories.named(name, "Version " + number)));

        // then
        assertThat(responses).extracting(Response::statusCode).containsOnly(200, 201);
        assertThat(responses.stream().filter(response -> response.statusCode() == 201))
                .hasSize(1);
        assertThat(Database.column("select revision from article where external_id = '" + name + "'"))
                .containsExactly("8");
        String id = responses.getFirst().jsonPath().getString("uri").substring("urn:dateline:article:".length());
        assertThat(Topic.events(id, 8)).extracting(Topic.Event::revision).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void ofSeveralChangesOfOneRevisionOneWins() {
        // given
        String name = Stories.freshName();
        String id = Api.id(Api.post(Stories.named(name, "First")));

        // when
        List<Response> responses = atOnce(4, number -> Api.put(id, "\"1\"", Stories.named(name, "Version " + number)));

        // then
        assertThat(responses).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(Topic.events(id, 2)).extracting(Topic.Event::revision).containsExactly(1, 2);
    }

    @Test
    void eventsOfEachArticleKeepTheirOrderUnderManyEdits() {
        // given
        List<String> names =
                IntStream.range(0, 5).mapToObj(number -> Stories.freshName()).toList();

        // when
        List<Response> responses =
                atOnce(60, number -> Api.post(Stories.named(names.get(number % 5), "Edit " + number)));

        // then
        assertThat(responses).extracting(Response::statusCode).containsOnly(200, 201);
        responses.stream()
                .map(response -> response.jsonPath().getString("uri").substring("urn:dateline:article:".length()))
                .distinct()
                .forEach(id -> assertThat(Topic.events(id, 12))
                        .extracting(Topic.Event::revision)
                        .containsExactlyElementsOf(
                                IntStream.rangeClosed(1, 12).boxed().toList()));
    }

    private interface Numbered {
        Response send(int number);
    }

    private static List<Response> atOnce(int count, Numbered request) {
        List<Callable<Response>> tasks = IntStream.range(0, count)
                .<Callable<Response>>mapToObj(number -> () -> request.send(number))
                .toList();
        List<Response> responses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Response> task : threads.invokeAll(tasks)) {
                responses.add(task.get());
            }
        } catch (Exception e) {
            throw new AssertionError("a request did not end", e);
        }
        return responses;
    }
}
