package news.dateline.extraction.tagger;

import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;

import static org.assertj.core.api.Assertions.assertThat;

class TaggerTextTest {

    private static final String TEXT = "Analysts of Amazon.com Inc. met Jane Doe in Baku.";

    private static List<int[]> labels(Annotation... names) {
        return TaggerText.of(Layout.of(TEXT)).labels(List.of(names));
    }

    private static Annotation name(String form, EntityType type) {
        int start = TEXT.indexOf(form);
        return new Annotation(start, start + form.length(), form, type, 1, Stage.GAZETTEER, "test");
    }

    private static int label(EntityType type, int position) {
        return 1 << Labels.of(type, position);
    }

    @Test
    void namesOfOneAndOfSeveralWordsGiveTheirLabels() {
        // when
        List<int[]> labels = labels(name("Jane Doe", EntityType.PERSON), name("Baku", EntityType.PLACE));

        // then
        List<String> words = TaggerText.of(Layout.of(TEXT)).words().getFirst();
        int jane = words.indexOf("Jane");
        assertThat(labels.getFirst()[jane]).isEqualTo(label(EntityType.PERSON, Labels.BEGIN));
        assertThat(labels.getFirst()[jane + 1]).isEqualTo(label(EntityType.PERSON, Labels.END));
        assertThat(labels.getFirst()[words.indexOf("Baku")]).isEqualTo(label(EntityType.PLACE, Labels.SINGLE));
        assertThat(labels.getFirst()[0]).isZero();
    }

    @Test
    void aNameOfTwoTypesGivesBoth() {
        assertThat(labels(name("Baku", EntityType.PLACE), name("Baku", EntityType.ORGANIZATION))
                        .getFirst())
                .contains(label(EntityType.PLACE, Labels.SINGLE) | label(EntityType.ORGANIZATION, Labels.SINGLE));
    }

    @Test
    void theFullStopOfAnAbbreviationMayBeMissing() {
        assertThat(labels(name("Amazon.com Inc", EntityType.ORGANIZATION)))
                .usingRecursiveComparison()
                .isEqualTo(labels(name("Amazon.com Inc.", EntityType.ORGANIZATION)));
    }

    @Test
    void aNameThatEndsInsideAWordIsLeftOut() {
        assertThat(labels(name("Jane Do", EntityType.PERSON)).getFirst()).containsOnly(0);
    }
}
