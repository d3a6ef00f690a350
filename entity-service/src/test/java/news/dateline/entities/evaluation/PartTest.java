package news.dateline.entities.evaluation;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartTest {

    @ParameterizedTest
    @CsvSource({"GUM_news_iodine.conllu, DEV", "GUM_bio_chao.conllu, DEV", "GUM_academic_art.conllu, TEST"})
    void aDocumentStaysInItsPartForEver(String document, Part part) {
        assertThat(Part.of(document)).isEqualTo(part);
    }
}
