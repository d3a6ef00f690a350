package news.dateline.articles.search.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.articles.article.api.Limit;
import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.projection.domain.EntityId;
import news.dateline.articles.projection.domain.EntitySets;
import news.dateline.articles.projection.domain.SetId;
import news.dateline.articles.search.domain.Facet;
import news.dateline.articles.search.domain.Filters;
import news.dateline.articles.search.domain.Position;
import news.dateline.articles.search.domain.SearchQuery;
import news.dateline.articles.search.domain.Similarity;
import news.dateline.articles.subject.domain.Subjects;
import news.dateline.contracts.event.PubStatus;
import news.dateline.platform.paging.Cursor;
import news.dateline.platform.request.Callers;

/** Understands a search, or throws the problem that says why not. */
@ApplicationScoped
class SearchRequests {

    private static final int CURSOR_KEYS = 4;
    private static final int MOST_FACET_VALUES = 50;
    private static final double MOST_SALIENT = 1;

    private final Subjects subjects;
    private final EntitySets sets;
    private final Callers callers;

    SearchRequests(Subjects subjects, EntitySets sets, Callers callers) {
        this.subjects = subjects;
        this.sets = sets;
        this.callers = callers;
    }

    /** The query, once the time is known that it is asked at. */
    Function<Instant, SearchQuery> query(SearchParameters sent, Audience audience) {
        Optional<String> text = Values.text("q", sent.q);
        SearchQuery.Order order = order(sent.sort, text.isPresent());
        Filters filters = filters(sent);
        Set<Facet> facets = facets(sent.facets);
        int facetLimit = Values.whole(
                "facetLimit",
                sent.facetLimit,
                1,
                MOST_FACET_VALUES,
                ": each facet is counted and sent whole, and what is rarer is better asked for by a filter");
        int limit = Limit.of(sent.limit);
        Optional<Position> after = Optional.ofNullable(sent.cursor).map(cursor -> position(cursor, order));
        return now -> new SearchQuery(audience, now, text, filters, order, after, limit, facets, facetLimit);
    }

    /** The cursor of the page that begins at a position. */
    static String cursor(Position position, SearchQuery.Order order) {
        return Cursor.of(
                        order.name(),
                        position.key(),
                        position.id().value(),
                        position.newest().value())
                .encode();
    }

    /** The cursor of the page of similar articles that begins at a place. */
    static String cursor(Similarity place) {
        return Cursor.of(place.score(), place.id().value()).encode();
    }

    /** The place that a cursor of similar articles stands for. */
    static Similarity similarity(String cursor) {
        List<String> keys = Cursor.decode(cursor, 2).keys();
        if (!Values.isSortKey(keys.getFirst().toLowerCase(Locale.ROOT), SearchQuery.Order.RELEVANCE)) {
            throw Cursor.notOurs();
        }
        return new Similarity(Double.parseDouble(keys.getFirst()), id(keys.getLast()));
    }

    static SearchQuery.Order order(String sort, boolean hasText) {
        if (sort == null) {
            return hasText ? SearchQuery.Order.RELEVANCE : SearchQuery.Order.DATE;
        }
        SearchQuery.Order order = Values.constant("sort", sort, SearchQuery.Order.class);
        if (order == SearchQuery.Order.RELEVANCE && !hasText) {
            throw Values.wrong("sort", "can be relevance only with a q, which says what is relevant");
        }
        return order;
    }

    private Filters filters(SearchParameters sent) {
        return new Filters(
                Values.texts("source", sent.source),
                Values.texts("language", sent.language).stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .toList(),
                Values.separated("status", sent.status).stream()
                        .map(status -> Values.constant("status", status, PubStatus.class))
                        .collect(Collectors.toSet()),
                subjects.meant(Values.texts("subject", sent.subject)),
                Values.separated("urgency", sent.urgency).stream()
                        .map(urgency -> Values.whole("urgency", urgency, 1, 9))
                        .toList(),
                Values.time("from", sent.from),
                Values.time("until", sent.until),
                Stream.concat(
                                Values.texts("entity", sent.entity).stream()
                                        .map(group -> entities("entity", List.of(group))),
                                Values.texts("set", sent.set).stream().map(this::members))
                        .toList(),
                entities("notEntity", Values.texts("notEntity", sent.notEntity)),
                sent.minSalience == null ? 0 : Values.share("minSalience", sent.minSalience, MOST_SALIENT),
                new Filters.Rights(
                        Values.texts("copyrightHolder", sent.copyrightHolder),
                        Values.texts("usageTerms", sent.usageTerms),
                        Values.texts("digitalSourceType", sent.digitalSourceType)));
    }

    private Set<EntityId> members(String set) {
        return SetId.parse(set)
                .flatMap(id -> sets.members(id, callers.current().subject()))
                .orElseThrow(() -> Values.wrong("set", "must be the id of a set of yours, or of a shared one"));
    }

    private static Set<EntityId> entities(String parameter, List<String> values) {
        return Values.separated(parameter, values).stream()
                .map(text -> EntityId.parse(text)
                        .orElseThrow(() -> Values.wrong(
                                parameter,
                                "must have ids of entities, as UUIDs or urn:dateline:entity:..., by commas")))
                .collect(Collectors.toSet());
    }

    private static Set<Facet> facets(List<String> values) {
        return Values.separated("facets", values).stream()
                .map(name -> Values.constant("facets", name, Facet.class))
                .collect(Collectors.toSet());
    }

    private static Position position(String text, SearchQuery.Order order) {
        List<String> keys = Cursor.decode(text, CURSOR_KEYS).keys();
        if (!keys.getFirst().equals(order.name()) || !Values.isSortKey(keys.get(1), order)) {
            throw Cursor.notOurs();
        }
        return new Position(keys.get(1), id(keys.get(2)), id(keys.get(3)));
    }

    private static ArticleId id(String text) {
        return ArticleId.parse(text).orElseThrow(Cursor::notOurs);
    }
}
