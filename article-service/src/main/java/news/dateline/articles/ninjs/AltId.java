package news.dateline.articles.ninjs;

import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Another identifier of the content. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AltId(
        @ShortText String role, @Size(max = Limits.URI) String value) {

    /** The role of what the source calls the article. */
    public static final String EXTERNAL_ID = "externalId";

    /** The role of the provider's own version. */
    public static final String EXTERNAL_VERSION = "externalVersion";

    /** The role of the provider's own uri, where it is not the external id. */
    public static final String EXTERNAL_URI = "externalUri";

    /** Whether it has a role. */
    public boolean is(String wanted) {
        return wanted.equals(role);
    }
}
