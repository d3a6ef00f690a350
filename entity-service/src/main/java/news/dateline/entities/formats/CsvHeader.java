package news.dateline.entities.formats;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.UnreadableFileException;

/** Which column of a table holds which property. */
final class CsvHeader {

    private static final Set<String> PROPERTIES = Set.of(
            "uri",
            "type",
            "name",
            "official",
            "short",
            "acronyms",
            "aliases",
            "former",
            "transliterations",
            "description",
            "latitude",
            "longitude",
            "popularity",
            "language");
    private static final Set<String> SCHEMES = Set.of("wikidata", "geonames", "isni", "lei", "iptc", "ftm");
    private static final String ID = "id:";
    /** What exports write where a spreadsheet would take a text for a formula. */
    private static final Pattern GUARDED = Pattern.compile("'(?=[=+\\-@])");

    private static final Pattern SEVERAL = Pattern.compile("(?<!\\\\)\\|");
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

    private final Map<String, Integer> columns = new HashMap<>();
    private final int width;

    private CsvHeader(int width) {
        this.width = width;
    }

    /** @throws UnreadableFileException if the header lacks what is needed or what the options name */
    static CsvHeader of(List<String> cells, ImportOptions options) throws UnreadableFileException {
        var header = new CsvHeader(cells.size());
        var titles = cells.stream().map(String::strip).toList();
        for (var column : options.columns().entrySet()) {
            int at = titles.indexOf(column.getValue());
            if (at < 0) {
                throw new UnreadableFileException("The header has no column \"" + column.getValue()
                        + "\", which was to hold \"" + column.getKey() + "\"." + hint(titles, options));
            }
            header.put(column.getKey(), at);
        }
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i).toLowerCase(Locale.ROOT);
            if (isProperty(title) && !options.columns().containsValue(titles.get(i))) {
                header.columns.putIfAbsent(canonical(title), i);
            }
        }
        header.check(titles, options);
        return header;
    }

    private void put(String property, int at) throws UnreadableFileException {
        if (!isProperty(property)) {
            throw new UnreadableFileException("\"" + property + "\" is nothing that a column can hold: "
                    + String.join(", ", new TreeSet<>(PROPERTIES)) + " and id:<scheme> are.");
        }
        columns.put(canonical(property), at);
    }

    private void check(List<String> titles, ImportOptions options) throws UnreadableFileException {
        if (!columns.containsKey("name")) {
            throw new UnreadableFileException(
                    "The header has no column \"name\", nor was one named for it." + hint(titles, options));
        }
        if (!columns.containsKey("type") && options.types().size() != 1) {
            throw new UnreadableFileException(
                    "The header has no column \"type\": name one for it, or the one type that all" + " lines have."
                            + hint(titles, options));
        }
    }

    /** One column in which other delimiters stand is a sign of the wrong one. */
    private static String hint(List<String> titles, ImportOptions options) {
        if (titles.size() > 1) {
            return " The header's columns are: " + String.join(", ", titles) + ".";
        }
        return DELIMITERS.stream()
                .filter(other ->
                        other != options.delimiter() && titles.getFirst().indexOf(other) >= 0)
                .findFirst()
                .map(other -> " Its columns are not parted by " + shown(options.delimiter()) + " but seem to be by "
                        + shown(other) + ": say so with delimiter=" + named(other) + ".")
                .orElse(" Its only column is \"" + titles.getFirst()
                        + "\": say with delimiter what parts the columns.");
    }

    private static String shown(char delimiter) {
        return delimiter == '\t' ? "tab" : "\"" + delimiter + "\"";
    }

    /** A semicolon would end a parameter of an address. */
    private static String named(char delimiter) {
        return switch (delimiter) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            default -> String.valueOf(delimiter);
        };
    }

    private static boolean isProperty(String text) {
        return PROPERTIES.contains(text)
                || SCHEMES.contains(text)
                || (text.startsWith(ID) && text.length() > ID.length());
    }

    private static String canonical(String property) {
        return SCHEMES.contains(property) ? ID + property : property;
    }

    /** How many columns each row must have. */
    int width() {
        return width;
    }

    /** What a row has for a property; empty if it has nothing. */
    Optional<String> get(List<String> row, String property) {
        return Optional.ofNullable(columns.get(property))
                .map(row::get)
                .map(String::strip)
                .map(text -> GUARDED.matcher(text).lookingAt() ? text.substring(1) : text)
                .filter(text -> !text.isEmpty());
    }

    /** The parts of a cell that holds several. */
    List<String> several(List<String> row, String property) {
        return get(row, property)
                .map(text -> SEVERAL.splitAsStream(text)
                        .map(part -> part.replace("\\|", "|").strip())
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /** The schemes that have a column. */
    List<String> schemes() {
        return columns.keySet().stream()
                .filter(property -> property.startsWith(ID))
                .map(property -> property.substring(ID.length()))
                .sorted()
                .toList();
    }

    Optional<String> id(List<String> row, String scheme) {
        return get(row, ID + scheme);
    }
}
