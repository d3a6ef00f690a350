package news.dateline.extraction;

import java.util.Optional;

/** Texts to analyse in tests. */
public final class Articles {

    private Articles() {}

    /** Analyses a text as English. */
    public static Analysis analyse(String text) {
        return Extractors.standard().analyse(new Document(text, "en", Optional.empty()));
    }

    /** The entity of a name. */
    public static NamedEntity entity(Analysis analysis, String name) {
        return analysis.entities().stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + analysis.entities()));
    }
}
