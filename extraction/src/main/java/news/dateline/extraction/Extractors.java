package news.dateline.extraction;

import news.dateline.extraction.gazetteer.LiveGazetteer;
import news.dateline.extraction.pipeline.Pipeline;

/** Where to get an {@link Extractor}. The models are read once, on the first call. */
public final class Extractors {

    private static final class Standard {
        private static final Extractor INSTANCE = with(new LiveGazetteer());
    }

    private Extractors() {}

    /** An extractor that knows no registry. */
    public static Extractor standard() {
        return Standard.INSTANCE;
    }

    /**
     * An extractor that finds the names of a registry, too.
     *
     * @param registry its names; what changes there is in force from the next text on
     */
    public static Extractor with(LiveGazetteer registry) {
        return Pipeline.with(registry);
    }
}
