package news.dateline.entities.formats;

import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.RecordFormat;

/** The readers of all formats, for whoever runs without a container. */
public final class Formats {

    private Formats() {}

    /** The reader of a format. */
    public static RecordFormat of(ImportFormat format) {
        return switch (format) {
            case NDJSON -> new NdjsonFormat();
            case CSV -> new CsvFormat();
            case WIKIDATA -> new WikidataFormat(new WikidataTypes());
            case GEONAMES -> new GeoNamesFormat();
            case FTM -> new FtmFormat();
        };
    }
}
