package news.dateline.entities.mention.domain;

import java.util.UUID;

/** An article's id. */
public record ArticleId(UUID value) {

    /** How the world outside refers to the article. */
    public String uri() {
        return "urn:dateline:article:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
