package news.dateline.articles.ninjs;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/** A place the content is about. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Place(
        @ShortText String name,
        @ShortText String rel,
        @UriText String uri,
        @ShortText String literal,
        @FewEntries List<@NotNull @Valid ContactInfo> contactInfo,
        @GeoJson JsonNode geoJSON) {}
