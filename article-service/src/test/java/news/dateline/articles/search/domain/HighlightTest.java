package news.dateline.articles.search.domain;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HighlightTest {

    @Test
    void spansCountCodePoints() {
        Highlight highlight =
                Highlight.of("\uD83D\uDEA2 The " + marked("ferry") + " and the \uD83D\uDE82 " + marked("ferry"));

        assertThat(highlight.spans()).isEqualTo(List.of(new Span(6, 11, "ferry"), new Span(22, 27, "ferry")));
    }

    @Test
    void theSnippetIsSafeHtml() {
        Highlight highlight = Highlight.of("<script>alert('" + marked("ferry & \"co\"") + "')</script>");

        assertThat(highlight.html())
                .isEqualTo("&lt;script&gt;alert(&#39;<mark>ferry &amp; &quot;co&quot;</mark>&#39;)&lt;/script&gt;");
    }

    @Test
    void theSnippetStandsAroundTheFirstMatchAndCutsNoWord() {
        String words = "lorem ipsum ".repeat(40);

        String html = Highlight.of(words + marked("ferry") + " " + words).html();

        assertThat(html).startsWith("… ").endsWith(" …").contains("<mark>ferry</mark>");
        assertThat(html.replaceAll("</?mark>|…", " ").strip().split("\\s+")).containsOnly("lorem", "ipsum", "ferry");
    }

    @Test
    void aTextWithoutAMatchShowsItsBeginning() {
        Highlight highlight = Highlight.of("The ferry sails.");

        assertThat(highlight.spans()).isEmpty();
        assertThat(highlight.html()).isEqualTo("The ferry sails.");
    }

    private static String marked(String text) {
        return Highlight.BEGIN + text + Highlight.END;
    }
}
