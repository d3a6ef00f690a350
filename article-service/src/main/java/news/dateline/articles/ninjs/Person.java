package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A person the content is about or by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        @ShortText String literal,
        @FewEntries List<@NotNull @Valid ContactInfo> contactInfo) {}
