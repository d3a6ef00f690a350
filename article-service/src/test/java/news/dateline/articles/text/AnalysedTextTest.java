package news.dateline.articles.text;

import java.text.Normalizer;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.articles.ninjs.Body;
import news.dateline.articles.ninjs.Headline;
import news.dateline.articles.ninjs.NewsItem;

import static org.assertj.core.api.Assertions.assertThat;

class AnalysedTextTest {

    @Test
    void headlineAndParagraphsAreJoinedByBlankLines() {
        assertThat(AnalysedText.of(item("Tide turns", "text/plain", "One.\n\nTwo.\r\n \r\nThree,\nwrapped.")))
                .isEqualTo("Tide turns\n\nOne.\n\nTwo.\n\nThree, wrapped.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>One.</p><p>Two.</p>                                      | One.~Two.
            <body><p>One.</p> <p>Two.</p></body>                        | One.~Two.
            One.<br><br>Two.<br/>Still two.                             | One.~Two. Still two.
            <section class="main"><h2>Head</h2><p>A <b>b</b>c.</p></section> | Head~A bc.
            <ul><li>One</li><li>Two</li></ul>                           | One~Two
            <blockquote>Said.</blockquote>After.                        | Said.~After.
            <p>AT&amp;T&nbsp;and <script>x()</script>B</p>              | AT&T and B
            <p>unclosed <i>tags<p>next                                  | unclosed tags~next
            <div><div><p> </p></div>Only</div>                          | Only
            """)
    void htmlIsReducedToParagraphs(String html, String paragraphs) {
        assertThat(AnalysedText.of(item(null, "text/html", html))).isEqualTo(paragraphs.replace("~", "\n\n"));
    }

    @Test
    void theBodyInPlainTextIsPreferred() {
        // given
        Body html = new Body("richtext", "application/xhtml+xml", null, null, "<p>rich</p>");
        Body plain = new Body("text", "text/plain", null, null, "plain");

        // then
        assertThat(AnalysedText.of(
                        NewsItem.empty().with().bodies(List.of(html, plain)).build()))
                .isEqualTo("plain");
        assertThat(AnalysedText.of(NewsItem.empty().with().bodies(List.of(html)).build()))
                .isEqualTo("rich");
    }

    @Test
    void theMainBodyIsPreferredToAnyOther() {
        // given
        Body main = new Body("main", "text/html", null, null, "<p>main</p>");
        Body plain = new Body("summary", "text/plain", null, null, "plain");

        // then
        assertThat(AnalysedText.of(
                        NewsItem.empty().with().bodies(List.of(plain, main)).build()))
                .isEqualTo("main");
    }

    @Test
    void aDerivedHeadlineIsShownButNotAnalysed() {
        // given
        NewsItem item = item(null, "text/plain", "The tide turned. It rained.")
                .with()
                .headlines(List.of(new Headline("derived", null, "The tide turned")))
                .build();

        // then
        assertThat(AnalysedText.of(item)).isEqualTo("The tide turned. It rained.");
        assertThat(AnalysedText.headline(item)).contains("The tide turned");
    }

    @Test
    void theMainHeadlineIsChosenAmongSeveral() {
        // given
        NewsItem item = NewsItem.empty()
                .with()
                .headlines(
                        List.of(new Headline("short", null, "Tide"), new Headline("main", null, "Tide <b>turns</b>")))
                .build();

        // then
        assertThat(AnalysedText.headline(item)).contains("Tide <b>turns</b>");
    }

    @Test
    void anItemWithoutWordsHasAnEmptyText() {
        assertThat(AnalysedText.of(NewsItem.empty())).isEmpty();
        assertThat(AnalysedText.headline(NewsItem.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stay up-to-date with more news on Trend News Agency's WhatsApp channel",
                "Follow us on X and Facebook",
                "Follow The Wire on Telegram.",
                "Subscribe to our newsletter",
                "*** Sign up for alerts ***",
                "→ Download our free app!",
                "READ MORE: Ferry sails",
                "For more news, visit example.com"
            })
    void promotionAtTheEndIsLeftOut(String promotion) {
        assertThat(AnalysedText.of(item(null, "text/html", "<p>One.</p><p>" + promotion + "</p>")))
                .isEqualTo("One.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Follow the money, she said.",
                "Subscribers paid twice.",
                "Stay calm, he said.",
                "He asked them to follow us on Twitter."
            })
    void ordinarySentencesStay(String sentence) {
        assertThat(AnalysedText.of(item(null, "text/plain", "One.\n\n" + sentence)))
                .isEqualTo("One.\n\n" + sentence);
    }

    @Property
    void anyTextIsNormalisedAndStaysAsItIsTheSecondTime(@ForAll String body) {
        // when
        String text = AnalysedText.of(item(null, "text/plain", body));

        // then
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).isEqualTo(text.strip()).doesNotContain("\n\n\n").doesNotContain("\r");
        assertThat(AnalysedText.of(item(null, "text/plain", text))).isEqualTo(text);
    }

    @Property
    void anyHtmlIsReadWithoutFailure(@ForAll String body) {
        assertThat(AnalysedText.of(item(null, "text/html", "<p>" + body))).doesNotContain("\n\n\n");
    }

    private static NewsItem item(String headline, String contentType, String body) {
        var item = NewsItem.empty().with().bodies(List.of(new Body(null, contentType, null, null, body)));
        if (headline != null) {
            item.headlines(List.of(new Headline(null, null, headline)));
        }
        return item.build();
    }
}
