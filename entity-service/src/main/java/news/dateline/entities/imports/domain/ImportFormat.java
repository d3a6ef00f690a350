package news.dateline.entities.imports.domain;

import java.util.Locale;

/** What a file can look like. */
public enum ImportFormat {
    /** One JSON object per line, as the API writes entities. */
    NDJSON,
    /** Columns with a header. */
    CSV,
    /** A JSON dump of Wikidata. */
    WIKIDATA,
    /** A table of GeoNames: tabs between 19 columns. */
    GEONAMES,
    /** Entities of FollowTheMoney, one JSON object per line. */
    FTM;

    /** How clients write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
