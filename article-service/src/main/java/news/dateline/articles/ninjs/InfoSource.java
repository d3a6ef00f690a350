package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A party that gave information for the content, or the content itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InfoSource(
        @ShortText String name,
        @ShortText String role,
        @UriText String uri,
        @ShortText String literal,
        @FewEntries List<@NotNull @Valid ContactInfo> contactInfo) {}
