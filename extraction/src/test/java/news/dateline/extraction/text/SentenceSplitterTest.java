package news.dateline.extraction.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentenceSplitterTest {

    static List<String> scenarios() throws IOException {
        return Files.readAllLines(Path.of("src", "test", "resources", "sentences", "news.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void sentencesEndWhereTheScenarioSays(String scenario) {
        // given
        String text = scenario.replace(" | ", " ");

        // when
        List<String> sentences = sentences("A headline\n\n" + text);

        // then
        assertThat(String.join(" | ", sentences.subList(1, sentences.size()))).isEqualTo(scenario);
    }

    @Test
    void aTextWithoutSignsIsCutInTheEnd() {
        assertThat(Layout.of("word ".repeat(SentenceSplitter.LONGEST * 3)).sentences())
                .hasSize(3);
    }

    @Test
    void linesOfAListAreSentences() {
        assertThat(sentences("Here is a list:\n- one\n- two.")).containsExactly("Here is a list:", "- one", "- two.");
    }

    @Property
    void sentencesCoverAllTokensInOrder(@ForAll String text) {
        Layout layout = Layout.of(Normaliser.normalise(text));

        int end = 0;
        for (Sentence sentence : layout.sentences()) {
            assertThat(sentence.from()).isEqualTo(end);
            assertThat(sentence.to()).isGreaterThan(sentence.from());
            end = sentence.to();
        }
        assertThat(end).isEqualTo(layout.tokens().size());
    }

    private static List<String> sentences(String text) {
        Layout layout = Layout.of(text);
        List<Token> tokens = layout.tokens();
        return layout.sentences().stream()
                .map(sentence -> text.substring(
                        tokens.get(sentence.from()).start(),
                        tokens.get(sentence.to() - 1).end()))
                .toList();
    }
}
