package news.dateline.articles.ninjs;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One file of a news object. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rendition(
        @NotNull @ShortText String name,
        @UriText String href,
        @ShortText String contentType,
        @ShortText String title,
        @PositiveOrZero Integer width,
        @PositiveOrZero Integer height,
        @PositiveOrZero Long sizeInBytes,
        @PositiveOrZero BigDecimal duration,
        @ShortText String format,
        @ShortText String aspectRatio,
        @ShortText String videoCodec,
        @PositiveOrZero BigDecimal frameRate,
        @Valid PointOfInterest poi,
        @ShortText String transportProtocol,
        ScanType scanType,
        @ShortText String bitrate) {}
