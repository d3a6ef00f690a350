package news.dateline.extraction.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class Iob2ReaderTest {

    private static List<List<LabeledSentence>> read(String text) throws IOException {
        return Iob2Reader.read(new BufferedReader(new StringReader(text)));
    }

    @Test
    void readsSpansThatTouch() throws IOException {
        List<List<LabeledSentence>> documents = read("Baku\tB-LOC\nAgdam\tB-LOC\nand\tO\nNew\tB-LOC\nYork\tI-LOC\n");
        assertThat(documents).hasSize(1);
        assertThat(documents.getFirst().getFirst())
                .isEqualTo(new LabeledSentence(
                        List.of("Baku", "Agdam", "and", "New", "York"),
                        List.of(
                                new LabeledSpan(0, 1, "LOC"),
                                new LabeledSpan(1, 2, "LOC"),
                                new LabeledSpan(3, 5, "LOC"))));
    }

    @Test
    void readsTheColumnsAndTagsOfConll() throws IOException {
        List<List<LabeledSentence>> documents = read(
                "-DOCSTART- -X- -X- O\n\nEU NNP B-NP I-ORG\nrejects VBZ B-VP O\n\n. . O O\n\n-DOCSTART- -X- O O\n\nA B O\n");
        assertThat(documents).hasSize(2);
        assertThat(documents.getFirst()).hasSize(2);
        assertThat(documents.getFirst().getFirst().spans()).containsExactly(new LabeledSpan(0, 1, "ORG"));
    }

    @Test
    void takesTenSentencesForADocumentWhereNoneAreMarked() throws IOException {
        assertThat(read("a O\n\n".repeat(23))).extracting(List::size).containsExactly(10, 10, 3);
    }

    @Test
    void startsASpanWhereTheTypeChanges() throws IOException {
        assertThat(read("a B-PER\nb I-LOC\n").getFirst().getFirst().spans())
                .containsExactly(new LabeledSpan(0, 1, "PER"), new LabeledSpan(1, 2, "LOC"));
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatThrownBy(() -> read("a O\nb\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2");
    }
}
