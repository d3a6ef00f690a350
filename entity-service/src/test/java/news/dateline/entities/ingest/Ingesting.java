package news.dateline.entities.ingest;

import java.util.List;
import java.util.UUID;

import io.restassured.path.json.JsonPath;

import news.dateline.contracts.event.Topics;
import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Topic;

/** What tests ask about articles that come in. */
final class Ingesting {

    private Ingesting() {}

    /** Waits until all events of an article that were published so far are handled: they are taken one after the other. */
    static void awaitHandled(Articles article) {
        String last = "last-" + UUID.randomUUID();
        Topic.publish(article.id(), last, "{}");
        Topic.await(Topics.ARTICLES + Topics.DEAD_LETTER_SUFFIX, 1, event -> last.equals(event.type()));
    }

    static List<String> mentionedIn(String name) {
        return Api.get("/api/v1/entities/" + Api.id(Api.named(name).getFirst()) + "/mentions")
                .jsonPath()
                .getList("items.articleUri");
    }

    static JsonPath entity(String name) {
        return Api.get("/api/v1/entities/" + Api.id(Api.named(name).getFirst())).jsonPath();
    }
}
