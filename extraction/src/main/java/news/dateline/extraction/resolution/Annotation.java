package news.dateline.extraction.resolution;

import java.util.List;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;

/**
 * A name that a recogniser found. The common coin of the stages: every recogniser gives these, the resolver of overlaps
 * chooses among them and coreference puts them together.
 *
 * @param start its first UTF-16 unit
 * @param end one past its last UTF-16 unit
 * @param form the text of the span
 * @param type what kind of thing it names
 * @param confidence how sure the stage is, 0-1
 * @param stage what it owes its existence to
 * @param model the version of the rules, the model or the data that the stage works with
 * @param canonical the name under which all forms of the thing are known, if it is known
 * @param ids the ids of the gazetteer entries that have this name and type, none if no entry has
 */
public record Annotation(
        int start,
        int end,
        String form,
        EntityType type,
        double confidence,
        Stage stage,
        String model,
        Optional<String> canonical,
        List<String> ids)
        implements Claim {

    /** @throws IllegalArgumentException if the span is empty or the confidence is not within 0-1 */
    public Annotation {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("not a probability: " + confidence);
        }
        ids = List.copyOf(ids);
    }

    /** A name of which nothing is known beforehand. */
    public Annotation(int start, int end, String form, EntityType type, double confidence, Stage stage, String model) {
        this(start, end, form, type, confidence, stage, model, Optional.empty(), List.of());
    }

    @Override
    public String kind() {
        return type.name();
    }

    /** The same as another type. */
    public Annotation as(EntityType other) {
        return new Annotation(start, end, form, other, confidence, stage, model, canonical, ids);
    }

    /** The same with the name under which the thing is known. */
    public Annotation known(Optional<String> name) {
        return known(name, ids);
    }

    /** The same with what the gazetteer knows of it. */
    Annotation known(Optional<String> name, List<String> entries) {
        return new Annotation(start, end, form, type, confidence, stage, model, name, entries);
    }
}
