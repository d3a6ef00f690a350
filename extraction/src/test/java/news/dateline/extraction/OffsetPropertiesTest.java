package news.dateline.extraction;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        Analysis analysis = Extractors.standard().analyse(new Document(text, "en", Optional.empty()));
        int[] codePoints = analysis.text().codePoints().toArray();
        int end = 0;
        for (Mention mention : analysis.mentions()) {
            Span span = mention.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(new String(codePoints, span.start(), span.end() - span.start()))
                    .isEqualTo(mention.exact());
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
