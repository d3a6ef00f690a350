package news.dateline.articles.story.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.Audience;

/** Stories: articles with those that are like them. */
@ApplicationScoped
public class StoryService {

    private final StoryIndex index;
    private final ArticleService articles;
    private final Clock clock;

    StoryService(StoryIndex index, ArticleService articles, Clock clock) {
        this.index = index;
        this.articles = articles;
        this.clock = clock;
    }

    /** The near-duplicates of an article; empty if there is no such article for this audience. */
    @Transactional
    public Optional<List<Duplicate>> duplicates(ArticleId id, Audience audience, int limit) {
        return articles.state(id, audience).map(state -> {
            List<StoryIndex.Match> matches = index.duplicates(id, audience, clock.instant(), limit);
            Map<ArticleId, Article> known = articles.summaries(
                    matches.stream().map(StoryIndex.Match::id).toList(), audience);
            return matches.stream()
                    .filter(match -> known.containsKey(match.id()))
                    .map(match -> new Duplicate(known.get(match.id()), match.similarity(), match.sameUrl()))
                    .toList();
        });
    }

    /** The story that an article is part of; empty if there is no such article for this audience. */
    @Transactional
    public Optional<Story> story(ArticleId id, Audience audience, Optional<StoryIndex.Link> after, int limit) {
        return articles.state(id, audience).map(state -> {
            StoryIndex.Chain chain = index.chain(id, audience, clock.instant(), after, limit + 1);
            List<ArticleId> translations = index.translations(id, audience, clock.instant(), limit);
            List<StoryIndex.Link> links =
                    chain.links().subList(0, Math.min(limit, chain.links().size()));
            Map<ArticleId, Article> known = articles.summaries(
                    Stream.concat(links.stream().map(StoryIndex.Link::id), translations.stream())
                            .distinct()
                            .toList(),
                    audience);
            return new Story(
                    chain.id(),
                    chain.original(),
                    links.stream()
                            .map(link -> known.get(link.id()))
                            .filter(Objects::nonNull)
                            .toList(),
                    translations.stream()
                            .map(known::get)
                            .filter(Objects::nonNull)
                            .toList(),
                    chain.links().size() > limit ? Optional.of(links.getLast()) : Optional.empty());
        });
    }

    /** A near-duplicate with its article. */
    public record Duplicate(Article article, double similarity, boolean sameUrl) {}

    /**
     * A story with its articles.
     *
     * @param articles the oldest content first
     * @param translations other language versions of the article that was asked about
     * @param next where the next page begins
     */
    public record Story(
            ArticleId id,
            ArticleId original,
            List<Article> articles,
            List<Article> translations,
            Optional<StoryIndex.Link> next) {

        /** Copies the articles. */
        public Story {
            articles = List.copyOf(articles);
            translations = List.copyOf(translations);
        }
    }
}
