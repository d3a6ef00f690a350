package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A postal address. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Address(
        @FewEntries List<@NotNull @ShortText String> lines,
        @ShortText String locality,
        @ShortText String area,
        @ShortText String postalCode,
        @ShortText String country) {}
