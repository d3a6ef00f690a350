package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real agency report that may not be part of the repository; where it lies is the property {@code dateline.shared}. */
class WireArticleTest {

    private static final Path ARTICLE = Path.of(System.getProperty("dateline.shared", "../../shared"))
            .resolve("news")
            .resolve("trend-2024-03-11.txt");

    @Test
    void namesOfARealAgencyReportComeOutWithTheirTypes() throws IOException {
        // given
        String text = article();

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        assertThat(analysis.entities())
                .extracting(entity -> entity.type() + " " + entity.name())
                .contains(
                        "PLACE Azerbaijan",
                        "PLACE Kazakhstan",
                        "PERSON Azer Garayev",
                        "PERSON Ilham Aliyev",
                        "ORGANIZATION SOCAR",
                        "ORGANIZATION KazMunayGas",
                        "ORGANIZATION Organization of Turkic States",
                        "PLACE Fuzuli",
                        "PLACE Baku",
                        "GROUP Azerbaijani");
    }

    @Test
    void aBareSurnameMeansThePersonNamedInFullBefore() throws IOException {
        // given
        String text = article();

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        List<String> mentions = analysis.mentions().stream()
                .filter(mention -> mention.exact().contains("Garayev"))
                .map(mention -> analysis.entities().get(mention.entity()).name())
                .toList();
        assertThat(mentions).hasSize(3).containsOnly("Azer Garayev");
    }

    private static String article() throws IOException {
        boolean present = Files.exists(ARTICLE);
        if (!present) {
            System.out.println(
                    "skipped: there is no " + ARTICLE + "; set -Ddateline.shared to the folder that has news/");
        }
        assumeTrue(present, "the article is not there");
        return Files.readString(ARTICLE);
    }
}
