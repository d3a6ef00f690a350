package news.dateline.entities.exports.api;

import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/** What an export can look like. */
enum ExportFormat {
    /** One JSON object per line, as imports take it. */
    NDJSON("application/x-ndjson", "ndjson"),
    /** A table, as imports take it. */
    CSV("text/csv", "csv"),
    /** A SKOS concept scheme in JSON-LD. */
    SKOS("application/ld+json", "jsonld"),
    /** Entities of FollowTheMoney, one JSON object per line. */
    FTM("application/x-ndjson", "ftm.json");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String fileName() {
        return "entities." + extension;
    }

    /**
     * Writes it.
     *
     * @param schemes in which entities have ids
     */
    ExportWriter writer(ObjectMapper json, List<String> schemes) {
        return switch (this) {
            case NDJSON -> new NdjsonExport(json);
            case CSV -> new CsvExport(schemes);
            case SKOS -> new SkosExport(json);
            case FTM -> new FtmExport(json);
        };
    }
}
