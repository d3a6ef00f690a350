package news.dateline.entities.exports.api;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

import news.dateline.entities.exports.domain.Exported;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.NameKind;

import static java.util.stream.Collectors.joining;

/** A table with the columns that an import takes; several names in one cell are parted by "|", and one within a name is "\\|". */
final class CsvExport implements ExportWriter {

    private static final List<String> HEADER = List.of(
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
            "popularity");

    private final List<String> schemes;

    /**
     * A table.
     *
     * @param schemes of which ids there are columns
     */
    CsvExport(List<String> schemes) {
        this.schemes = schemes;
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write(Stream.concat(HEADER.stream(), schemes.stream().map(scheme -> "id:" + scheme))
                        .collect(joining(",")) + "\r\n");
    }

    @Override
    public void write(Exported exported, Writer out) throws IOException {
        Entity entity = exported.entity();
        var details = entity.details();
        var point = details.coordinates();
        var cells = Stream.of(
                entity.id().uri(),
                entity.type().name(),
                entity.name(),
                names(entity, NameKind.OFFICIAL),
                names(entity, NameKind.SHORT),
                names(entity, NameKind.ACRONYM),
                names(entity, NameKind.ALIAS),
                names(entity, NameKind.FORMER),
                names(entity, NameKind.TRANSLITERATION),
                details.description() == null ? "" : details.description(),
                point == null ? "" : Double.toString(point.latitude()),
                point == null ? "" : Double.toString(point.longitude()),
                exported.popularity() == 0 ? "" : Double.toString(exported.popularity()));
        var ids = schemes.stream().map(scheme -> id(entity, scheme));
        out.write(Stream.concat(cells, ids).map(CsvExport::cell).collect(joining(",")) + "\r\n");
    }

    private static String names(Entity entity, NameKind kind) {
        return entity.names().stream()
                .filter(name -> name.kind() == kind && !name.name().equals(entity.name()))
                .map(name -> name.name().replace("|", "\\|"))
                .distinct()
                .collect(joining("|"));
    }

    private static String id(Entity entity, String scheme) {
        return entity.details().externalIds().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(id -> id.value())
                .findFirst()
                .orElse("");
    }

    /** In quotes where needed. What a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !isNumber(text) ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static boolean isNumber(String text) {
        return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
    }
}
