package news.dateline.articles.story.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.articles.article.api.Fields;
import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleSummaries;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.story.domain.StoryService;

/**
 * A story: articles that tell the same in almost the same words.
 *
 * @param id the story's; stories that turn out to be one keep the older id
 * @param original the URI of the article with the oldest content
 * @param items its articles, the oldest content first, without bodies
 * @param translations other language versions of the article that was asked about
 * @param next the cursor of the next page; absent on the last one
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoryJson(
        String id,
        String original,
        @Schema(implementation = NewsItem[].class) List<ObjectNode> items,
        @Schema(implementation = NewsItem[].class) List<ObjectNode> translations,
        String next) {

    static StoryJson of(StoryService.Story story, Fields fields, String next) {
        return new StoryJson(
                "urn:dateline:story:" + story.id().value(),
                story.original().uri(),
                shown(story.articles(), fields),
                shown(story.translations(), fields),
                next);
    }

    private static List<ObjectNode> shown(List<Article> articles, Fields fields) {
        return articles.stream().map(ArticleSummaries::present).map(fields::of).toList();
    }

    /** A page of near-duplicates, the most alike first. */
    @RegisterForReflection
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Duplicates(List<DuplicateJson> items, String next) {}

    /**
     * A near-duplicate.
     *
     * @param article without bodies
     * @param similarity which part of their three-word sequences both share, by estimate
     * @param sameUrl whether both have the same address on the web
     */
    @RegisterForReflection
    record DuplicateJson(
            @Schema(implementation = NewsItem.class) ObjectNode article, double similarity, boolean sameUrl) {

        static DuplicateJson of(StoryService.Duplicate duplicate, Fields fields) {
            return new DuplicateJson(
                    fields.of(ArticleSummaries.present(duplicate.article())),
                    duplicate.similarity(),
                    duplicate.sameUrl());
        }
    }
}
