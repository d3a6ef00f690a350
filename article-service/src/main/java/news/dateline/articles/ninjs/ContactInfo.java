package news.dateline.articles.ninjs;

import jakarta.validation.Valid;

import com.fasterxml.jackson.annotation.JsonInclude;

/** How to reach somebody: a value or an address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Consistent(message = "needs a value or an address, and not both")
public record ContactInfo(
        @ShortText String type,
        @ShortText String role,
        @LanguageTag String lang,
        @ShortText String name,
        @ShortText String value,
        @Valid Address address)
        implements SelfChecking {

    @Override
    public boolean consistent() {
        return value == null ^ address == null;
    }
}
