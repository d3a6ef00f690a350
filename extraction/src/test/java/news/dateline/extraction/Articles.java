package news.dateline.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Texts to analyse in tests. */
public final class Articles {

    private static final Path SAMPLES = Path.of("..", "samples");

    private Articles() {}

    /** Analyses a text as English. */
    public static Analysis analyse(String text) {
        return Extractors.standard().analyse(new Document(text, "en", Optional.empty()));
    }

    /** The text of a sample by its file's name without ending: ninjs with a plain-text body, else wire copy. */
    static String sample(String name) throws IOException {
        Path json = SAMPLES.resolve(name + ".json");
        if (!Files.exists(json)) {
            return Files.readString(SAMPLES.resolve("wire").resolve(name + ".txt"));
        }
        JsonNode article = new ObjectMapper().readTree(json.toFile());
        JsonNode body = article.at("/bodies/0");
        if (!body.at("/contentType").asText().equals("text/plain")) {
            throw new IllegalArgumentException(name + " is no plain text");
        }
        return article.at("/headlines/0/value").asText() + "\n\n"
                + body.at("/value").asText();
    }

    /** The entity of a name. */
    public static NamedEntity entity(Analysis analysis, String name) {
        return analysis.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + analysis.entities()));
    }
}
