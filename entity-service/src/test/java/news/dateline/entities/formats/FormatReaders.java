package news.dateline.entities.formats;

import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.RecordFormat;

/** The readers, without a container. */
public final class FormatReaders {

    private FormatReaders() {}

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
