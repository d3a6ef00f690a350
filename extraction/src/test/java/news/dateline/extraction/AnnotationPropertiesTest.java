package news.dateline.extraction;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.extraction.quotes.QuoteFinder;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleFinder;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.values.ValueFinder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** What holds of values, roles and quotations in every text, sensible or not. */
class AnnotationPropertiesTest {

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 2, 29));
    private static final Duration BOUND = Duration.ofSeconds(30);
    private static final List<String> PIECES = List.of(
            "$",
            "€",
            "US$",
            "10",
            "1,000",
            "3.5",
            "2024",
            "29",
            "31",
            "2000",
            "million",
            "bn",
            "m",
            "k",
            "percent",
            "%",
            "per",
            "cent",
            "kilometres",
            "°C",
            "degrees",
            "euros",
            "pesos",
            "to",
            "-",
            "–",
            "and",
            "between",
            "from",
            "a",
            "half",
            "minus",
            "two",
            "hundred",
            "February",
            "Feb.",
            "March",
            "Tuesday",
            "last",
            "next",
            "this",
            "week",
            "year",
            "years",
            "ago",
            "BC",
            "AD",
            "s",
            "'",
            "century",
            "first",
            "th",
            "9:55",
            ":",
            "p.m.",
            "noon",
            "o'clock",
            "at",
            "GMT",
            "/",
            "[P Anna Keller]",
            "[O Acme]",
            "[L Oslo]",
            "[G Swiss]",
            "francs",
            ",",
            ".",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            "said",
            "says",
            "that",
            "according",
            "he",
            "she",
            "it",
            "who",
            "the",
            "minister",
            "president",
            "of",
            "his",
            "chief executive",
            "is",
            "was",
            "as",
            "resigned",
            "\n\n",
            "😀",
            "e\u0301",
            "(",
            ")",
            "?",
            ";",
            "told",
            "adding");

    @Property
    void textMadeOfPiecesKeepsTheContract(@ForAll("news") List<String> pieces, @ForAll boolean spaced) {
        check(MarkedText.of(String.join(spaced ? " " : "", pieces)));
    }

    @Property
    void arbitraryTextKeepsTheContract(@ForAll("unicode") String text) {
        check(new MarkedText(text, List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1,",
                "1.",
                "1 ",
                "$",
                "$1 ",
                "\"",
                "\"a ",
                "\"a\" ",
                "“",
                "“a ",
                "‘a ",
                "'a ",
                "(",
                "[",
                "-1",
                "1-",
                "a ",
                "million ",
                "two ",
                "half a ",
                "May ",
                "Monday, ",
                "last ",
                "10:",
                "said ",
                "said that ",
                "he said ",
                "she said, ",
                ", who said that ",
                "according to ",
                "the minister of ",
                "president ",
                "a man, ",
                "1 to ",
                "½",
                "😀",
                "e\u0301",
                "\n\n",
                "It is a word. "
            })
    void aMegabyteOfOneThingTakesSeconds(String unit) {
        // given
        String text = "x" + unit.repeat((Document.MAX_LENGTH - 1) / unit.length());

        // when
        MarkedText megabyte = new MarkedText(text, List.of(), List.of());

        // then
        assertTimeoutPreemptively(BOUND, () -> check(megabyte));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[P Al Ray], ",
                "said [P Al Ray] ",
                "[P Al Ray], who said ",
                "\"Go\" [P Al Ray] said. ",
                "the chief of [O Acme] "
            })
    void manyNamesTakeSeconds(String unit) {
        // given
        MarkedText text = MarkedText.of(unit.repeat(30_000));

        // then
        assertTimeoutPreemptively(BOUND, () -> check(text));
    }

    private static void check(MarkedText marked) {
        int[] codePoints = marked.text().codePoints().toArray();
        List<Value> values = ValueFinder.find(marked.text(), "en", DAY, marked.mentions());
        assertThat(values.stream()
                        .filter(value -> !exact(codePoints, value.span()).equals(value.exact())))
                .isEmpty();
        assertThat(overlaps(values)).isZero();
        NamedText text = new NamedText(Layout.of(marked.text()), marked.mentions(), marked.entities());
        List<Role> roles = RoleFinder.find(text);
        List<Quote> quotes = QuoteFinder.find(text, roles);
        assertThat(roles.stream().filter(role -> !exact(codePoints, role.span()).equals(role.exact())))
                .isEmpty();
        assertThat(roles.stream()
                        .map(role -> marked.mentions().get(role.mention()).type()))
                .allMatch(type -> type == EntityType.PERSON);
        assertThat(quotes.stream()
                        .filter(quote -> !exact(codePoints, quote.span()).equals(quote.exact())))
                .isEmpty();
        assertThat(quotes.stream().flatMap(quote -> quote.speakers().stream()))
                .allMatch(speaker -> speaker < marked.entities().size());
        assertThat(quotes.stream().map(Quote::span).distinct().count()).isEqualTo(quotes.size());
        assertThat(QuoteFinder.find(text, roles)).isEqualTo(quotes);
    }

    private static long overlaps(List<Value> values) {
        return IntStream.range(1, values.size())
                .filter(i ->
                        values.get(i).span().start() < values.get(i - 1).span().end())
                .count();
    }

    private static String exact(int[] codePoints, Span span) {
        return new String(codePoints, span.start(), span.end() - span.start());
    }

    @Provide
    Arbitrary<List<String>> news() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<String> unicode() {
        return Arbitraries.integers()
                .between(1, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(80)
                .map(list -> list.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }
}
