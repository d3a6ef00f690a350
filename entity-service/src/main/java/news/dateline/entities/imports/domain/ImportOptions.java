package news.dateline.entities.imports.domain;

import java.util.Map;
import java.util.Set;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;

/**
 * How a file is to be read.
 *
 * @param source what the names and ids that it brings are said to come from
 * @param status what new entities are: confirmed or candidate
 * @param types which are taken in; empty for all
 * @param languages which languages' names are taken in, as BCP 47 tags; empty for all
 * @param delimiter what parts the columns of a table
 * @param columns what the columns of a table mean: the header's name of each, by property
 */
public record ImportOptions(
        String source,
        EntityStatus status,
        Set<EntityKind> types,
        Set<String> languages,
        char delimiter,
        Map<String, String> columns) {

    /** Copies the collections. */
    public ImportOptions {
        types = Set.copyOf(types);
        languages = Set.copyOf(languages);
        columns = Map.copyOf(columns);
    }

    /** All that a file says, as confirmed. */
    public static ImportOptions all(String source) {
        return new ImportOptions(source, EntityStatus.CONFIRMED, Set.of(), Set.of(), ',', Map.of());
    }

    /** The same with another delimiter. */
    public ImportOptions withDelimiter(char other) {
        return new ImportOptions(source, status, types, languages, other, columns);
    }

    /** Whether entities of a type are taken in. */
    public boolean takes(EntityKind type) {
        return types.isEmpty() || types.contains(type);
    }

    /** Whether names of a language are taken in; of no language, always. */
    public boolean takes(String language) {
        return language == null || languages.isEmpty() || languages.contains(language);
    }
}
