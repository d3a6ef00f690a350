package news.dateline.entities.gazetteer.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

/** Words that are the name of something somewhere, and in news nearly always something else. */
@ApplicationScoped
class StopWords {

    private static final String FILE = "/news/dateline/entities/gazetteer/stop-words.txt";

    /** Those that come with the service, and others. */
    List<String> all(Collection<String> others) {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StopWords.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            var own = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            return Stream.concat(own.stream(), others.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
