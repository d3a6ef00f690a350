package news.dateline.articles.wire;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import news.dateline.articles.ninjs.Body;
import news.dateline.articles.ninjs.Headline;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.Readers;
import news.dateline.articles.ninjs.Reading;
import news.dateline.articles.text.AnalysedText;
import news.dateline.articles.text.Paragraphs;

import static org.assertj.core.api.Assertions.assertThat;

class WireCopyPropertiesTest {

    @Provide
    Arbitrary<String> paragraphs() {
        Arbitrary<String> piece = Arbitraries.of(
                "BAKU, Azerbaijan, March 11.",
                "GENEVA (AP) --",
                "date 2024-02-30",
                "date 2024-03-11",
                "The",
                "U.S.",
                "\"No,\"",
                "—",
                "Élise",
                "mayor",
                "said.",
                "(",
                "!",
                "9",
                "日本。",
                "😀",
                "ſ",
                "İ",
                "e\u0301",
                "Mr.",
                "…");
        return piece.list().ofMinSize(1).ofMaxSize(40).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<String>> stories() {
        return paragraphs().list().ofMinSize(1).ofMaxSize(8);
    }

    @Property
    void anyTextIsReadWithoutFailure(@ForAll String text) {
        NewsItem item = WireCopy.read(text, Optional.empty());

        assertThat(AnalysedText.of(item)).isEqualTo(AnalysedText.of(item).strip());
    }

    @Property
    void noParagraphIsLost(@ForAll("stories") List<String> story) {
        // given
        List<String> paragraphs = Paragraphs.of(String.join("\n\n", story));

        // when
        NewsItem item = WireCopy.read(String.join("\n\n", story), Optional.empty());

        // then
        List<String> kept = Stream.concat(
                        Stream.ofNullable(item.headlines())
                                .flatMap(List::stream)
                                .filter(headline -> !headline.derived())
                                .map(Headline::value),
                        Stream.ofNullable(item.bodies())
                                .flatMap(List::stream)
                                .map(Body::value)
                                .flatMap(body -> Stream.of(body.split("\n\n"))))
                .toList();
        assertThat(withoutDates(kept)).isEqualTo(withoutDates(paragraphs));
    }

    @Property
    void whatIsReadIsValidNinjs(@ForAll("stories") List<String> story) {
        NewsItem item = WireCopy.read(String.join("\n\n", story), Optional.of("en"));

        assertThat(Readers.READER.check(item)).isEqualTo(new Reading.Valid(item));
    }

    private static List<String> withoutDates(List<String> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> paragraph.replaceAll("^(date 2024-03-11( |$))+", ""))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
