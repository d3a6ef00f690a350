package news.dateline.extraction.evaluation;

import java.util.List;
import java.util.ServiceLoader;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Span;

/**
 * Another recogniser of names, to be measured in the same run, on the same files, by the same scorer. Peers are services of
 * {@link ServiceLoader}; none comes with the library.
 */
public interface Peer {

    /**
     * A name in a text.
     *
     * @param span in code points
     * @param type what it names
     */
    record PeerName(Span span, EntityType type) {}

    /** What it is called on the command line. */
    String name();

    /** What is measured: product, version and models of the tagger. */
    String taggerVersion();

    /** What is measured: product, version and stages of the pipeline. */
    String pipelineVersion();

    /** Reads the model of its tagger. */
    NameTagger loadTagger();

    /** Reads the models of its whole pipeline. */
    TextReader loadPipeline();

    /** Finds the names of a text by the whole pipeline. */
    @FunctionalInterface
    interface TextReader {
        /** The names of a text. */
        List<PeerName> read(String text);
    }

    /** The peer of a name. */
    static Peer named(String name) {
        return ServiceLoader.load(Peer.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(peer -> peer.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no peer \"" + name + "\" on the class path"));
    }
}
