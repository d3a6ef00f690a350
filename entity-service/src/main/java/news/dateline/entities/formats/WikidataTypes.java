package news.dateline.entities.formats;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;

/** Which classes of Wikidata are which type; a dump does not tell of which others a class is a part, so that they are listed. */
@ApplicationScoped
class WikidataTypes {

    private static final String FILE = "wikidata-classes.tsv";

    private final Map<String, EntityKind> types;

    WikidataTypes() {
        try (var reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WikidataTypes.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            types = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[1], cells -> EntityKind.valueOf(cells[0])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The type of what is an instance of these classes. */
    Optional<EntityKind> of(Collection<String> classes) {
        return classes.stream().map(types::get).filter(Objects::nonNull).findFirst();
    }
}
