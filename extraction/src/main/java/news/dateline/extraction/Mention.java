package news.dateline.extraction;

import java.util.List;

/**
 * A span of the text that names something.
 *
 * @param span where, in code points of {@link Analysis#text()}
 * @param exact the text of the span, to the letter
 * @param type what kind of thing is named
 * @param confidence how sure the stage is, 0-1
 * @param stage which stage found it
 * @param model the version of the rules, the model or the data that the stage worked with
 * @param entity the index in {@link Analysis#entities()} of what it names
 * @param ids the ids of the entries of the run-time gazetteer that have this name and type, none if no entry has
 */
public record Mention(
        Span span,
        String exact,
        EntityType type,
        double confidence,
        Stage stage,
        String model,
        int entity,
        List<String> ids)
        implements Finding {

    public Mention {
        ids = List.copyOf(ids);
    }

    /** A name that the run-time gazetteer does not know. */
    public Mention(Span span, String exact, EntityType type, double confidence, Stage stage, String model, int entity) {
        this(span, exact, type, confidence, stage, model, entity, List.of());
    }
}
