package news.dateline.entities.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.imports.domain.EntityRecord;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.Line;
import news.dateline.entities.imports.domain.LineReader;
import news.dateline.entities.imports.domain.RecordFormat;
import news.dateline.entities.imports.domain.UnreadableFileException;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.NameKind;

/** A table with a header. Several names in one cell are parted by "|". */
@ApplicationScoped
class CsvFormat implements RecordFormat {

    @Override
    public ImportFormat format() {
        return ImportFormat.CSV;
    }

    @Override
    public LineReader open(InputStream file, ImportOptions options) throws IOException {
        var rows = new CsvRows(file, options.delimiter());
        var first =
                rows.next().orElseThrow(() -> new UnreadableFileException("The file is empty: a table has a header."));
        if (!first.isReadable()) {
            throw new UnreadableFileException("The header cannot be read. " + first.problem());
        }
        return new Reader(rows, CsvHeader.of(first.cells(), options), options);
    }

    private record Reader(CsvRows rows, CsvHeader header, ImportOptions options) implements LineReader {

        @Override
        public Optional<Line> next() throws IOException {
            return rows.next().map(this::line);
        }

        private Line line(CsvRows.Row row) {
            if (!row.isReadable()) {
                return new Line.Faulty(row.number(), row.problem(), row.text());
            }
            try {
                return record(row.cells())
                        .<Line>map(found -> new Line.Telling(row.number(), found))
                        .orElseGet(() -> new Line.Passed(row.number()));
            } catch (FaultyLineException e) {
                return new Line.Faulty(row.number(), e.getMessage(), row.text());
            }
        }

        private Optional<EntityRecord> record(List<String> row) {
            if (row.size() != header.width()) {
                throw new FaultyLineException("The line has " + row.size() + " columns and the header " + header.width()
                        + ": put cells that have the delimiter in them into quotation marks.");
            }
            EntityKind type = header.get(row, "type")
                    .map(Constants::type)
                    .orElseGet(() -> options.types().stream().findFirst().orElse(null));
            String name = header.get(row, "name").orElseThrow(() -> new FaultyLineException("The line has no name."));
            if (type == null) {
                throw new FaultyLineException("The line has no type.");
            }
            if (!options.takes(type)) {
                return Optional.empty();
            }
            String language = header.get(row, "language").orElse(null);
            var draft = new Draft(options, type, name)
                    .uri(header.get(row, "uri").orElse(null))
                    .name(name, NameKind.ofName(name), language, false);
            names(draft, row, "official", NameKind.OFFICIAL, language);
            names(draft, row, "short", NameKind.SHORT, language);
            names(draft, row, "acronyms", NameKind.ACRONYM, language);
            names(draft, row, "aliases", NameKind.ALIAS, language);
            names(draft, row, "former", NameKind.FORMER, language);
            names(draft, row, "transliterations", NameKind.TRANSLITERATION, language);
            header.schemes()
                    .forEach(scheme -> draft.id(scheme, header.id(row, scheme).orElse(null)));
            return Optional.of(draft.description(header.get(row, "description").orElse(null))
                    .coordinates(coordinates(row))
                    .popularity(header.get(row, "popularity")
                            .map(text -> number("popularity", text))
                            .orElse(0.0))
                    .record());
        }

        private void names(Draft draft, List<String> row, String property, NameKind kind, String language) {
            draft.names(header.several(row, property), kind, language);
        }

        private Coordinates coordinates(List<String> row) {
            var latitude = header.get(row, "latitude");
            var longitude = header.get(row, "longitude");
            if (latitude.isPresent() != longitude.isPresent()) {
                throw new FaultyLineException("The line must have both latitude and longitude, or neither.");
            }
            return latitude.map(text ->
                            new Coordinates(number("latitude", text), number("longitude", longitude.orElseThrow())))
                    .orElse(null);
        }

        private static double number(String property, String text) {
            try {
                return Double.parseDouble(text);
            } catch (NumberFormatException e) {
                throw new FaultyLineException("\"" + property + "\" must be a number, with a point and not a comma.");
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }
}
