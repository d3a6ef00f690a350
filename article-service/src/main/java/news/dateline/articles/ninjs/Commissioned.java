package news.dateline.articles.ninjs;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Who ordered a content, and when. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commissioned(
        @ShortText String by, Instant on, @FewEntries List<@NotNull @Valid Reference> references) {}
