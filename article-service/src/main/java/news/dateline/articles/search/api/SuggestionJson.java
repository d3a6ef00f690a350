package news.dateline.articles.search.api;

import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.articles.search.domain.Suggestion;

/**
 * A suggestion.
 *
 * @param kind what is suggested, an entity or an article
 * @param type the entity's type
 * @param articles how many articles name the entity, 100 at most
 */
@RegisterForReflection
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuggestionJson(String kind, String text, String uri, String type, Long articles) {

    static SuggestionJson of(Suggestion suggestion) {
        return new SuggestionJson(
                suggestion.kind().name().toLowerCase(Locale.ROOT),
                suggestion.text(),
                suggestion.uri(),
                suggestion.type().orElse(null),
                suggestion.articles().orElse(null));
    }

    /** All suggestions for a beginning. */
    @RegisterForReflection
    record All(List<SuggestionJson> items) {}
}
