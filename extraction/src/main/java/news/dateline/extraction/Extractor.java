package news.dateline.extraction;

/** Finds the named entities of a text. Implementations are immutable and may be shared between threads. */
public interface Extractor {

    /** Analyses one text. The same input gives the same result, in time linear in its length. */
    Analysis analyse(Document document);

    /** The version of rules and models, as every {@link Analysis} carries it. */
    String modelVersion();
}
