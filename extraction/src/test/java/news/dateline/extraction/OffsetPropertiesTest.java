package news.dateline.extraction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every text, sensible or not. */
class OffsetPropertiesTest {

    private static final List<String> PIECES = List.of(
            "President",
            "Ilham Aliyev",
            "Aliyev",
            "United Nations",
            "(",
            ")",
            "UN",
            "BAKU",
            ", Azerbaijan, March 11.",
            "—",
            "Bank of",
            "Kazakh-Azerbaijani",
            "'s",
            "\n\n",
            "\"",
            "said",
            "the",
            "and",
            "of",
            "😀",
            "e\u0301",
            "(OTS)",
            "Organization of Turkic States",
            "Dr.",
            "de",
            "in",
            "Corp.",
            "date 2024-03-11",
            "WAR",
            "Prize",
            ",",
            ".");

    @Property
    void arbitraryTextKeepsTheContract(@ForAll("unicode") String text) {
        Assume.that(!text.isBlank());
        check(text);
    }

    @Property
    void textMadeOfNewsKeepsTheContract(@ForAll("news") List<String> pieces) {
        String text = String.join(" ", pieces);
        Assume.that(!text.isBlank());
        check(text);
    }

    private static void check(String text) {
        Document document = new Document(text, "en", Optional.of(LocalDate.of(2024, 3, 11)));
        Analysis analysis = Extractors.standard().analyse(document);
        int[] codePoints = analysis.text().codePoints().toArray();
        assertThat(findings(analysis))
                .allSatisfy(
                        finding -> assertThat(exact(codePoints, finding.span())).isEqualTo(finding.exact()));
        assertThat(analysis.quotes().stream().flatMap(quote -> quote.speakers().stream()))
                .allMatch(speaker -> speaker < analysis.entities().size());
        assertThat(analysis.values().stream()
                        .filter(value -> analysis.mentions().stream()
                                .anyMatch(mention -> mention.span().overlaps(value.span()))))
                .isEmpty();
        assertThat(Extractors.standard().analyse(document)).isEqualTo(analysis);
        int end = 0;
        for (Mention mention : analysis.mentions()) {
            Span span = mention.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.confidence()).isBetween(0.0, 1.0);
            assertThat(mention.type())
                    .isEqualTo(analysis.entities().get(mention.entity()).type());
            end = span.end();
        }
        assertThat(analysis.mentions().stream()
                        .mapToInt(Mention::entity)
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(
                        IntStream.range(0, analysis.entities().size()).boxed().toList());
        assertThat(analysis.entities())
                .allSatisfy(entity -> assertThat(entity.salience()).isBetween(0.0, 1.0));
    }

    private static List<Finding> findings(Analysis analysis) {
        return Stream.<List<? extends Finding>>of(
                        analysis.mentions(),
                        analysis.references(),
                        analysis.values(),
                        analysis.roles(),
                        analysis.quotes())
                .<Finding>flatMap(List::stream)
                .toList();
    }

    private static String exact(int[] codePoints, Span span) {
        return new String(codePoints, span.start(), span.end() - span.start());
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

    @Provide
    Arbitrary<List<String>> news() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40);
    }
}
