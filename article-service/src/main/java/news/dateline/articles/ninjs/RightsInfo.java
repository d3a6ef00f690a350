package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What may be done with the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent(message = "needs linkedRights or encodedRights, and not both")
public record RightsInfo(
        @UriText String langId,
        @UriText String linkedRights,
        @LongText String encodedRights) implements SelfChecking {

    @Override
    public boolean consistent() {
        return linkedRights == null ^ encodedRights == null;
    }
}
