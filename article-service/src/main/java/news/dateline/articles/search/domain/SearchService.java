package news.dateline.articles.search.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.articles.article.domain.Article;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.ArticleService;
import news.dateline.articles.article.domain.Audience;

/** Searches: what the index finds, with the articles themselves. */
@ApplicationScoped
public class SearchService {

    private final SearchIndex index;
    private final ArticleService articles;
    private final Clock clock;

    SearchService(SearchIndex index, ArticleService articles, Clock clock) {
        this.index = index;
        this.articles = articles;
        this.clock = clock;
    }

    /** Finds and counts. */
    @Transactional
    public SearchResult search(Function<Instant, SearchQuery> query) {
        SearchQuery asked = query.apply(clock.instant());
        Found found = index.find(asked);
        return new SearchResult(shown(found.hits(), asked.audience()), found);
    }

    /** A page of those that are most like an article; empty if there is no such article for this audience. */
    @Transactional
    public Optional<Similar> similar(ArticleId id, Audience audience, Optional<Similarity> after, int limit) {
        return articles.state(id, audience).map(state -> {
            List<Hit> found = index.similar(id, audience, clock.instant(), after, limit + 1);
            List<Hit> hits = found.subList(0, Math.min(limit, found.size()));
            return new Similar(
                    shown(hits, audience),
                    found.size() > limit ? Optional.of(place(hits.getLast())) : Optional.empty());
        });
    }

    private static Similarity place(Hit hit) {
        return new Similarity(hit.score().orElseThrow(), hit.id());
    }

    /** What a beginning may mean. */
    @Transactional
    public List<Suggestion> suggest(String beginning, Audience audience, int limit) {
        return index.suggest(beginning, audience, clock.instant(), limit);
    }

    /** Has the index put in order what writes have left behind. */
    @Transactional
    public void tidy() {
        index.tidy();
    }

    private List<ShownHit> shown(List<Hit> hits, Audience audience) {
        Map<ArticleId, Article> known =
                articles.summaries(hits.stream().map(Hit::id).toList(), audience);
        return hits.stream()
                .map(hit -> known.containsKey(hit.id()) ? new ShownHit(known.get(hit.id()), hit) : null)
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * A hit with its article.
     *
     * @param article without bodies, renditions and associations
     */
    public record ShownHit(Article article, Hit hit) {}

    /**
     * A page of articles that are like another.
     *
     * @param next where the next page begins
     */
    public record Similar(List<ShownHit> hits, Optional<Similarity> next) {

        /** Copies the hits. */
        public Similar {
            hits = List.copyOf(hits);
        }
    }

    /** What was found, with the articles. */
    public record SearchResult(List<ShownHit> hits, Found found) {

        /** Copies the hits. */
        public SearchResult {
            hits = List.copyOf(hits);
        }
    }
}
