package news.dateline.extraction.patterns;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;

import static org.assertj.core.api.Assertions.assertThat;

class HeadWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Cyclone Winston, PERSON, 0.6, EVENT",
        "Abai Street, WORK, 0.9, PLACE",
        "Picabo Street, PERSON, 0.9, PERSON",
        "HMNZS Wellington, ORGANIZATION, 0.9, PRODUCT",
        "Bank of Georgia, PLACE, 0.9, ORGANIZATION",
        "Street, ORGANIZATION, 0.5, ORGANIZATION",
        "Silk Road, PLACE, 0.5, PLACE",
    })
    void aHeadThatLeavesNoDoubtSaysWhatANameIs(String form, EntityType tagged, double confidence, EntityType type) {
        // given
        Annotation name = new Annotation(0, form.length(), form, tagged, confidence, Stage.TAGGER, "test");

        // when
        List<Annotation> corrected = HeadWords.load().correct(List.of(name));

        // then
        assertThat(corrected).containsExactly(name.as(type));
    }
}
