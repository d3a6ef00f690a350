package news.dateline.extraction.quotes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.extraction.MarkedText;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Scenarios;
import news.dateline.extraction.Span;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleFinder;

import static org.assertj.core.api.Assertions.assertThat;

class QuoteFinderTest {

    static Stream<Arguments> scenarios() {
        return Scenarios.of("quotes", 2);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void quotationsAreThoseOfTheTable(String marked, String expected) {
        // given
        MarkedText text = MarkedText.of(marked);

        // when
        List<Quote> quotes = find(text);

        // then
        assertThat(quotes)
                .extracting(quote -> written(text, quote))
                .containsExactlyElementsOf(Scenarios.parts(expected));
    }

    @Test
    void aQuotationHasTheWordThatIntroducesIt() {
        // given
        MarkedText text = MarkedText.of("[P Anna Keller] argued that help was near.");

        // when
        List<Quote> quotes = find(text);

        // then
        assertThat(quotes).extracting(Quote::cue).containsExactly(Optional.of(new Span(12, 18)));
    }

    private static List<Quote> find(MarkedText text) {
        NamedText named = text.named();
        return QuoteFinder.find(named, RoleFinder.find(named));
    }

    private static String written(MarkedText text, Quote quote) {
        String speakers = quote.speakers().stream()
                .map(i -> text.entities().get(i).name())
                .collect(Collectors.joining(", "));
        return ((quote.direct() ? "direct: " : "indirect: ") + quote.exact() + " < " + speakers).strip();
    }
}
