package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares all that is found in the sample articles with {@code golden/}, a file for each, so that every change of a rule
 * or a model shows what it changes. The files say what is found, not what is right: that the gold standard says. {@code
 * -Ddateline.golden.write=true} writes them anew.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Path TEXTS = Path.of("..", "extraction-training", "gold");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(GoldenTest::isSample).sorted().toList();
        }
    }

    private static boolean isSample(Path file) {
        try {
            return file.toString().endsWith(".json") && read(file).has("source");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsFoundIsWhatTheGoldenFileHas(Path sample) throws IOException {
        // given
        String name = sample.getFileName().toString().replace(".json", "");
        String text = Files.readString(sample.resolveSibling(name + ".txt"));
        LocalDate date = LocalDate.parse(read(sample).get("date").asText());
        Path golden = GOLDEN.resolve(name + ".txt");

        // when
        Analysis analysis = Extractors.standard().analyse(new Document(text, "en", Optional.of(date)));

        // then
        String found = Rendering.of(analysis);
        if (Boolean.getBoolean("dateline.golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    private static JsonNode read(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }
}
