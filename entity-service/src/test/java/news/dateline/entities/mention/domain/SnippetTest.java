package news.dateline.entities.mention.domain;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SnippetTest {

    @Test
    void aShortTextIsShownWholeOnOneLine() {
        assertThat(Snippet.of("Headline\n\nIt rained in ", "Portmere", " on\nMonday."))
                .isEqualTo("Headline It rained in Portmere on Monday.");
    }

    @Test
    void aLongTextIsCutBetweenWords() {
        String before = "ession ".repeat(15).substring(0, Snippet.REACH + 1);
        String after = " session".repeat(15).substring(0, Snippet.REACH + 1);

        String snippet = Snippet.of(before, "Portmere", after);

        assertThat(snippet)
                .startsWith("…ession ession")
                .endsWith("session session…")
                .contains("Portmere");
    }
}
