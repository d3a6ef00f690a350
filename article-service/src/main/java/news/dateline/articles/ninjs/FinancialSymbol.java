package news.dateline.articles.ninjs;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What an organisation is called at a market place. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FinancialSymbol(
        @ShortText String exchange,
        @UriText String symbolType,
        @ShortText String symbol) {}
