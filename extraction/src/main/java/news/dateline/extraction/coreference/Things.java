package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Casing;

/** The things of one text, one for each form of name at first: forms that differ in nothing that matters are one. */
final class Things {

    private final KnownNames known;
    private final Map<String, Thing> byKey = new LinkedHashMap<>();
    private final Map<Annotation, Thing> byName = new HashMap<>();

    Things(KnownNames known) {
        this.known = known;
    }

    void add(Annotation name) {
        String form = display(name);
        Optional<String> canonical = canonical(name, form);
        Words words = Words.of(canonical.orElse(form));
        String key = name.type() + "\t" + (name.type() == EntityType.GROUP ? singular(words.joined()) : words.joined());
        Thing thing = byKey.computeIfAbsent(key, k -> new Thing(name.type(), canonical, words));
        thing.add(name, form);
        byName.put(name, thing);
    }

    Collection<Thing> all() {
        return byKey.values();
    }

    /** The thing that a name was taken to stand for at first. */
    Thing of(Annotation name) {
        return byName.get(name);
    }

    List<Thing> of(EntityType type) {
        List<Thing> things = new ArrayList<>();
        byKey.values().stream().filter(thing -> thing.type() == type).forEach(things::add);
        return things;
    }

    private Optional<String> canonical(Annotation name, String form) {
        return name.canonical()
                .or(() -> known.find(form)
                        .filter(found -> found.type() == name.type())
                        .map(KnownName::canonical));
    }

    /** The form as a reader would write it in running text: a dateline's capitals are undone. */
    private static String display(Annotation name) {
        String form = name.form().replaceAll("\\s+", " ");
        boolean shouted = name.stage() == Stage.DATELINE && form.equals(form.toUpperCase(Locale.ROOT));
        return shouted ? Casing.titleCase(form) : form;
    }

    private static String singular(String people) {
        boolean plural = people.length() > 4 && people.endsWith("s") && !people.endsWith("ss");
        return plural ? people.substring(0, people.length() - 1) : people;
    }
}
