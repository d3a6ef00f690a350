package news.dateline.articles.search.domain;

import java.util.Optional;

/**
 * What somebody who has begun to type may be about to ask for.
 *
 * @param uri the entity's or article's
 * @param type the entity's type
 * @param articles how many articles name the entity, up to {@value #MOST_COUNTED}
 */
public record Suggestion(Kind kind, String text, String uri, Optional<String> type, Optional<Long> articles) {

    /** To count further would take long, and tell nothing new. */
    public static final int MOST_COUNTED = 100;

    /** What is suggested. */
    public enum Kind {
        ENTITY,
        ARTICLE
    }
}
