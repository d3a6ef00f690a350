package news.dateline.extraction.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.resolution.Annotation;

/**
 * What the first or the last word of a name says of it, where that leaves no doubt: "Cyclone Winston" is no person, "Abai
 * Street" no book. It corrects the type that the tagger gave, unless the tagger is sure of a person: people are called
 * Street, too.
 */
public final class HeadWords {

    private static final double SURE_OF_PERSON = 0.8;

    private final Map<String, EntityType> ends = new HashMap<>();
    private final Map<String, EntityType> begins = new HashMap<>();

    private HeadWords() {}

    /** The words of the resource file. */
    public static HeadWords load() {
        HeadWords heads = new HeadWords();
        try (InputStream in = HeadWords.class.getResourceAsStream("heads.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource heads.tsv");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(heads::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }

    private void add(String line) {
        String[] columns = line.split("\t", -1);
        (columns[1].equals("ends") ? ends : begins).put(columns[0], EntityType.valueOf(columns[2]));
    }

    /** The names, with the types that their heads give them. */
    public List<Annotation> correct(List<Annotation> names) {
        return names.stream().map(this::correct).toList();
    }

    private Annotation correct(Annotation name) {
        int last = name.form().lastIndexOf(' ');
        boolean person = name.type() == EntityType.PERSON && name.confidence() >= SURE_OF_PERSON;
        if (last < 0 || person) {
            return name;
        }
        EntityType type = ends.get(name.form().substring(last + 1));
        if (type == null) {
            type = beginning(name.form());
        }
        return type == null || type == name.type() ? name : name.as(type);
    }

    private EntityType beginning(String form) {
        int first = form.indexOf(' ');
        int second = form.indexOf(' ', first + 1);
        EntityType type = begins.get(form.substring(0, first));
        return type == null && second > 0 ? begins.get(form.substring(0, second)) : type;
    }
}
