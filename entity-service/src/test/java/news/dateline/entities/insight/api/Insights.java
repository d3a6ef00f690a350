package news.dateline.entities.insight.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Articles;
import news.dateline.entities.harness.Topic;

/** Articles of other times, and what is asked about whom they name. */
final class Insights {

    private Insights() {}

    static Articles publish(String text, Instant published) {
        var article = Articles.fresh();
        Topic.publish(article.published(text, published));
        Api.awaitRevision(article, 1);
        return article;
    }

    static String id(String name) {
        return Api.id(Api.named(name).getFirst());
    }

    static String path(String name) {
        return "/api/v1/entities/" + id(name);
    }

    /** All items of a list, page by page. */
    static List<Map<String, Object>> pages(String path) {
        var items = new ArrayList<Map<String, Object>>();
        var page = Api.get(path);
        items.addAll(page.jsonPath().getList("items"));
        while (page.header("Link") != null) {
            page = Api.get(path + "&cursor=" + page.jsonPath().getString("next"));
            items.addAll(page.jsonPath().getList("items"));
        }
        return items;
    }
}
