package news.dateline.articles.story.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

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
record StoryJson(String id, String original, List<NewsItem> items, List<NewsItem> translations, String next) {

    static StoryJson of(StoryService.Story story, String next) {
        return new StoryJson(
                "urn:dateline:story:" + story.id().value(),
                story.original().uri(),
                story.articles().stream().map(ArticleSummaries::present).toList(),
                story.translations().stream().map(ArticleSummaries::present).toList(),
                next);
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
    record DuplicateJson(NewsItem article, double similarity, boolean sameUrl) {

        static DuplicateJson of(StoryService.Duplicate duplicate) {
            return new DuplicateJson(
                    ArticleSummaries.present(duplicate.article()), duplicate.similarity(), duplicate.sameUrl());
        }
    }
}
