package news.dateline.extraction.resolution;

import news.dateline.extraction.Stage;

/** The standing of stages among each other, the highest first. */
public enum Standing {
    /** The form of the dateline leaves no doubt. */
    DATELINE,
    /** Dates, amounts and quantities: their patterns are narrow. */
    VALUES,
    /** A name of the registry that is unlikely to be anything else, of several words for instance. */
    SURE_GAZETTEER,
    /** The statistical tagger, which sees the context. */
    TAGGER,
    /** A name of the registry that may well be another thing or a common word: here context knows better. */
    UNSURE_GAZETTEER,
    /** What the tagger itself doubts. */
    DOUBTFUL_TAGGER,
    PATTERNS;

    /** From this confidence on, a name of the gazetteer stands above what the context says. */
    public static final double SURE = 0.85;

    /** Below this confidence, a name of the tagger stands below a name that is known. */
    public static final double DOUBTFUL = 0.7;

    /** The standing of a claim. */
    public static Standing of(Claim claim) {
        return of(claim.stage(), claim.confidence());
    }

    private static Standing of(Stage stage, double confidence) {
        return switch (stage) {
            case DATELINE -> DATELINE;
            case VALUES -> VALUES;
            case GAZETTEER -> confidence >= SURE ? SURE_GAZETTEER : UNSURE_GAZETTEER;
            case TAGGER -> confidence < DOUBTFUL ? DOUBTFUL_TAGGER : TAGGER;
            case PATTERNS -> PATTERNS;
            case COREFERENCE, ROLES, QUOTES -> throw new IllegalArgumentException(stage + " recognises no names");
        };
    }
}
