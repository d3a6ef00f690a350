package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.extraction.text.Tokenizer;
import news.dateline.extraction.values.ValueFinder;

import static org.assertj.core.api.Assertions.assertThat;

/** What must not change what is found: another paragraph that has nothing to find, another text behind it, another normal form. */
class StabilityTest {

    private static final Path GOLD = Path.of("..", "extraction-training", "gold");

    private static final LocalDate DATE = LocalDate.of(2016, 6, 14);

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

    /** The names of two articles in one text count for each other, so that only what sees no document is compared. */
    @ParameterizedTest
    @MethodSource("articles")
    void wordsAndValuesOfTwoTextsInOneAreThoseOfEach(Path article) throws IOException {
        // given
        List<Path> all = articles();
        String first = Files.readString(article).strip();
        String second = Files.readString(all.get((all.indexOf(article) + 1) % all.size()))
                .strip();
        String gap = "\n\n";

        // when
        String both = first + gap + second;

        // then
        assertThat(words(both, 0))
                .isEqualTo(Stream.concat(
                                words(first, 0).stream(), words(second, first.length() + gap.length()).stream())
                        .toList());
        assertThat(values(both, 0))
                .isEqualTo(Stream.concat(
                                values(first, 0).stream(),
                                values(second, first.codePointCount(0, first.length()) + gap.length()).stream())
                        .toList());
    }

    private static List<String> words(String text, int shift) {
        return Tokenizer.tokenize(text).stream()
                .map(token -> (token.start() + shift) + " " + token.text())
                .toList();
    }

    private static List<String> values(String text, int shift) {
        return ValueFinder.find(text, "en", Optional.of(DATE), List.of()).stream()
                .map(value -> (value.span().start() + shift) + " " + value.exact() + " " + value.normalised())
                .toList();
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
