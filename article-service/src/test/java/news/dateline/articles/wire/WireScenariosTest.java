package news.dateline.articles.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.Shared;
import news.dateline.articles.ninjs.Headline;
import news.dateline.articles.ninjs.NewsItem;
import news.dateline.articles.ninjs.NinjsJson;
import news.dateline.articles.ninjs.Readers;
import news.dateline.articles.ninjs.Reading;
import news.dateline.articles.text.AnalysedText;

import static org.assertj.core.api.Assertions.assertThat;

class WireScenariosTest {

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/wire"))) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void wireCopyBecomesTheExpectedItemAndText(Path scenario) {
        // given
        String copy = Shared.text(scenario.resolve("copy.txt"));

        // when
        NewsItem item = WireCopy.read(copy, Optional.empty());

        // then
        assertThat(JsonTrees.of(NinjsJson.write(item)).toPrettyString())
                .isEqualTo(
                        JsonTrees.of(Shared.text(scenario.resolve("item.json"))).toPrettyString());
        assertThat(AnalysedText.of(item) + "\n").isEqualTo(Shared.text(scenario.resolve("text.txt")));
    }

    @Test
    void aRealWireArticleIsUnderstood() {
        // given
        String copy = Shared.text(Shared.need("news/trend-2024-03-11.txt"));

        // when
        NewsItem item = WireCopy.read(copy, Optional.of("en"));

        // then
        assertThat(item.located()).isEqualTo("Baku, Azerbaijan");
        assertThat(item.contentCreated()).hasToString("2024-03-11T00:00:00Z");
        assertThat(item.headlines())
                .containsExactly(new Headline(
                        "derived",
                        "text/plain",
                        "Azerbaijani-Kazakh relations, which have deep roots, are successfully developing…"));
        assertThat(AnalysedText.of(item))
                .startsWith("BAKU, Azerbaijan, March 11. Azerbaijani-Kazakh relations")
                .endsWith("in the interests of both nations.")
                .contains("\n\nGarayev stressed that the Kurmangazy")
                .doesNotContain("Stay up-to-date");
    }

    @Test
    void everyWireSampleHasPlaceDateAndText() {
        for (Path sample : Shared.wireSamples()) {
            // when
            NewsItem item = WireCopy.read(Shared.text(sample), Optional.of("en"));

            // then
            assertThat(item.located()).as(sample.toString()).isNotBlank();
            assertThat(item.contentCreated()).as(sample.toString()).isNotNull();
            assertThat(item.headlines()).as(sample.toString()).hasSize(1);
            assertThat(Readers.READER.check(item)).isEqualTo(new Reading.Valid(item));
        }
    }
}
