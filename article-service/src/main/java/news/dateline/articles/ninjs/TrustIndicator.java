package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A document about the trustworthiness of the content or its provider. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrustIndicator(
        @UriText String role,
        @ShortText String title,
        @UriText String href) {}
