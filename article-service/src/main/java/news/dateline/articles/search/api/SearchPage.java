package news.dateline.articles.search.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.articles.article.api.Fields;
import news.dateline.articles.article.domain.ArticleSummaries;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.search.domain.Facet;
import news.dateline.articles.search.domain.FacetCount;
import news.dateline.articles.search.domain.Found;
import news.dateline.articles.search.domain.SearchQuery;
import news.dateline.articles.search.domain.SearchService.SearchResult;
import news.dateline.articles.search.domain.SearchService.ShownHit;
import news.dateline.articles.search.domain.Span;

/**
 * A page of hits.
 *
 * @param facets by the name of the facet; only those that were asked for
 * @param next the cursor of the next page; absent on the last one
 */
@RegisterForReflection(
        targets = {
            SearchPage.class,
            SearchPage.HitJson.class,
            SearchPage.TotalJson.class,
            SearchPage.CountJson.class,
            Span.class,
            Facet.class,
            SearchQuery.Order.class
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SearchPage(List<HitJson> items, TotalJson total, Map<String, List<CountJson>> facets, String next) {

    static SearchPage of(SearchResult result, Fields fields, String next) {
        Map<String, List<CountJson>> facets = new TreeMap<>();
        result.found().facets().forEach((facet, counts) -> facets.put(name(facet), counts(counts)));
        return new SearchPage(
                result.hits().stream().map(hit -> HitJson.of(hit, fields)).toList(),
                TotalJson.of(result.found().total()),
                facets.isEmpty() ? null : facets,
                next);
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static List<CountJson> counts(List<FacetCount> counts) {
        return counts.stream()
                .map(count -> new CountJson(count.value(), count.label().orElse(null), count.count()))
                .collect(Collectors.toList());
    }

    /**
     * A hit.
     *
     * @param article what is wanted of it, without bodies, renditions and associations
     * @param score how well it matches; comparable within one search only
     * @param highlights where the text matches, in code points
     * @param snippet HTML: a part of the text, escaped, with {@code <mark>} around the matches
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HitJson(
            @Schema(implementation = NewsItem.class) ObjectNode article,
            Double score,
            List<Span> highlights,

            @Schema(examples = "The <mark>ferry</mark> sails …")
            String snippet) {

        static HitJson of(ShownHit shown, Fields fields) {
            return new HitJson(
                    fields.of(ArticleSummaries.present(shown.article())),
                    shown.hit().score().orElse(null),
                    shown.hit().highlight().map(highlight -> highlight.spans()).orElse(null),
                    shown.hit().highlight().map(highlight -> highlight.html()).orElse(null));
        }
    }

    /**
     * How many hits there are.
     *
     * @param exact false if there are more; then facets count the newest {@code value} of them
     */
    record TotalJson(long value, boolean exact) {

        static TotalJson of(Found.Total total) {
            return new TotalJson(total.value(), total.exact());
        }
    }

    /**
     * A value of a facet.
     *
     * @param value to filter by
     * @param label to show, where it is not the value
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountJson(String value, String label, long count) {}
}
