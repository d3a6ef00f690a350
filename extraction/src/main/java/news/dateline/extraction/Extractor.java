package news.dateline.extraction;

/**
 * Finds what a text names, counts and quotes. Implementations may be shared between threads; apart from the run-time
 * gazetteer that they may have been given, they never change.
 */
public interface Extractor {

    /** Analyses one text. The same input and gazetteer give the same result, in time linear in its length. */
    Analysis analyse(Document document);

    /** The version of rules and models, as every {@link Analysis} carries it. */
    String modelVersion();
}
