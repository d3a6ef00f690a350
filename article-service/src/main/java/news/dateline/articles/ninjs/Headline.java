package news.dateline.articles.ninjs;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A headline; the role {@code main} or none marks the one to print. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Headline(
        @ShortText String role,
        @ShortText String contentType,

        @NotNull @Size(max = Limits.HEADLINE, message = Limits.HEADLINE_MESSAGE)
        String value) {

    /** The role of a headline that the service made from the first sentence, since the provider gave none. */
    public static final String DERIVED = "derived";

    /** Whether the words stand in the body already. */
    public boolean derived() {
        return DERIVED.equals(role);
    }
}
