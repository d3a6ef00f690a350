/**
 * Which articles are the same story: near-duplicates by their words or addresses, and translations by what they say of themselves. Start
 * with {@link news.dateline.articles.story.domain.Signature} and {@link news.dateline.articles.story.domain.StoryService}.
 */
package news.dateline.articles.story;
