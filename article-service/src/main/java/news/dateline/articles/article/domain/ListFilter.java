package news.dateline.articles.article.domain;

import java.util.Optional;

/**
 * Which articles to list.
 *
 * @param source who sent them
 * @param copyrightHolder whose they are
 * @param usageTerms on which terms they may be used, word for word
 * @param digitalSourceType how their content came into being: the uri of the term, else its literal, else its name
 */
public record ListFilter(
        Optional<String> source,
        Optional<String> copyrightHolder,
        Optional<String> usageTerms,
        Optional<String> digitalSourceType) {

    /** All of a source, or of all sources. */
    public static ListFilter of(Optional<String> source) {
        return new ListFilter(source, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
