package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not change what is found: another paragraph that has nothing to find, and another normal form. */
class StabilityTest {

    private static final Path GOLD = Path.of("..", "extraction-training", "gold");

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve("dev"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aParagraphWithNothingToFindChangesNothingBeforeIt(Path article) throws IOException {
        // given
        String text = Files.readString(article).strip();
        List<String> alone = found(text);

        // when
        List<String> followed = found(text + "\n\nit kept raining.");

        // then
        assertThat(followed).isEqualTo(alone);
    }

    static List<Path> decomposed() throws IOException {
        try (Stream<Path> files = Files.list(GOLD.resolve("nfd"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("decomposed")
    void theNormalFormOfATextMakesNoDifference(Path article) throws IOException {
        // given
        Path composed = Files.exists(GOLD.resolve("dev").resolve(article.getFileName()))
                ? GOLD.resolve("dev").resolve(article.getFileName())
                : GOLD.resolve("test").resolve(article.getFileName());

        // when
        Analysis analysis = Articles.analyse(Files.readString(article));

        // then
        assertThat(analysis).isEqualTo(Articles.analyse(Files.readString(composed)));
    }

    private static List<String> found(String text) {
        Analysis analysis = Articles.analyse(text);
        Stream<String> names = analysis.mentions().stream()
                .map(mention -> mention.span() + " " + mention.type() + " " + mention.confidence() + " "
                        + analysis.entities().get(mention.entity()).name());
        Stream<String> others = Stream.<List<? extends Finding>>of(
                        analysis.values(), analysis.roles(), analysis.quotes())
                .<Finding>flatMap(List::stream)
                .map(finding -> finding.span() + " " + finding.stage());
        return Stream.concat(names, others).toList();
    }
}
