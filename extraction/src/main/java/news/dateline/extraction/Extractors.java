package news.dateline.extraction;

/** Where to get an {@link Extractor}. */
public final class Extractors {

    private static final class Standard {
        private static final Extractor INSTANCE = new RuleExtractor();
    }

    private Extractors() {}

    /** The extractor that the services use. It is made once, on the first call, and may be shared between threads. */
    public static Extractor standard() {
        return Standard.INSTANCE;
    }
}
