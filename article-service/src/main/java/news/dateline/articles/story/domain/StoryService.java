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

    /** A page of the near-duplicates of an article; empty if there is no such article for this audience. */
    @Transactional
    public Optional<Duplicates> duplicates(
            ArticleId id, Audience audience, Optional<StoryIndex.Place> after, int limit) {
        return articles.state(id, audience).map(state -> {
            List<StoryIndex.Match> found = index.duplicates(id, audience, clock.instant(), after, limit + 1);
            List<StoryIndex.Match> matches = found.subList(0, Math.min(limit, found.size()));
            Map<ArticleId, Article> known = articles.summaries(
                    matches.stream().map(StoryIndex.Match::id).toList(), audience);
            return new Duplicates(
                    matches.stream()
                            .filter(match -> known.containsKey(match.id()))
                            .map(match -> new Duplicate(known.get(match.id()), match.similarity(), match.sameUrl()))
                            .toList(),
                    found.size() > limit ? Optional.of(matches.getLast().place()) : Optional.empty());
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

    /**
     * A page of near-duplicates.
     *
     * @param next where the next page begins
     */
    public record Duplicates(List<Duplicate> items, Optional<StoryIndex.Place> next) {

        /** Copies the items. */
        public Duplicates {
            items = List.copyOf(items);
        }
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
