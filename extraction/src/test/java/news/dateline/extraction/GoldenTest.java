package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares what is found in sample articles with what a reader finds. A file of {@code golden/} is named after its
 * sample and has a line "TYPE name" for each entity; "!" before a line marks one that the recogniser is known to miss,
 * "?" one that it is known to find wrongly. The files stay true both ways: a miss that is found some day fails too.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    static List<String> samples() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.map(file -> file.getFileName().toString().replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void entitiesAreThoseOfTheGoldenFile(String sample) throws IOException {
        // given
        List<String> expected = lines(sample, line -> !line.startsWith("!"));
        List<String> missed = lines(sample, line -> line.startsWith("!"));

        // when
        List<String> found = Articles.analyse(Articles.sample(sample)).entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .toList();

        // then
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).filteredOn(missed::contains).as("missed so far").isEmpty();
    }

    @Test
    void atLeastEightSamplesHaveAGoldenFile() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(8);
    }

    private static List<String> lines(String sample, Predicate<String> which) throws IOException {
        return Files.readAllLines(GOLDEN.resolve(sample + ".txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .filter(which)
                .map(line -> line.replaceFirst("^[!?] ", ""))
                .toList();
    }
}
