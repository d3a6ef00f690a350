package news.dateline.extraction.coreference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.resolution.Annotation;

/**
 * Puts the names of one text together that name the same thing, whoever recognised them. In this order: forms that are
 * equal but for case, marks and legal forms, or that are known to mean the same; names that the text defines; acronyms
 * and their expansions; short forms and full names, by the rules of {@link ShortForms}. Of two people with one surname, a
 * bare surname means the one that is named in full first; any other short form means the full name that stands nearest
 * before it. Time and memory are linear in the number of names.
 */
public final class Resolver {

    private static final List<EntityType> WITH_ACRONYMS =
            List.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT);

    private final KnownNames known;

    public Resolver(KnownNames known) {
        this.known = known;
    }

    /**
     * The clusters of a text, in the order of their first names.
     *
     * @param text that the names stand in
     * @param names in the order of the text, without overlaps
     */
    public List<Cluster> resolve(String text, List<Annotation> names) {
        List<Annotation> agreed = TypeVote.agree(names);
        Things things = new Things(known);
        agreed.forEach(things::add);
        mergeDefined(text, agreed, things);
        WITH_ACRONYMS.forEach(type -> mergeAcronyms(things.of(type)));
        for (EntityType type : EntityType.values()) {
            mergeShortForms(things.of(type));
        }
        return new Clusters(known).of(things.all());
    }

    private static void mergeDefined(String text, List<Annotation> names, Things things) {
        for (Definitions.Pair pair : Definitions.in(text, names)) {
            Thing first = things.of(pair.name());
            Thing second = things.of(pair.other());
            boolean firstIsFull =
                    pair.name().form().length() >= pair.other().form().length();
            Thing full = firstIsFull ? first : second;
            Thing brief = firstIsFull ? second : first;
            if (full.canonical().isEmpty() && brief.canonical().isPresent()) {
                full.mergeInto(brief, true);
            } else {
                brief.mergeInto(full, true);
            }
        }
    }

    private static void mergeAcronyms(List<Thing> things) {
        Map<String, Thing> expansions = new HashMap<>();
        for (Thing thing : things) {
            for (String form : thing.forms()) {
                if (form.indexOf(' ') > 0) {
                    Acronyms.of(form).forEach(acronym -> expansions.putIfAbsent(acronym, thing));
                }
            }
        }
        for (Thing thing : things) {
            Optional<Thing> expansion = thing.forms().stream()
                    .filter(Acronyms::is)
                    .map(form -> expansions.get(form.replace(".", "").toUpperCase(Locale.ROOT)))
                    .filter(found -> found != null && found != thing)
                    .findFirst();
            if (thing.isRoot() && thing.canonical().isEmpty() && expansion.isPresent()) {
                thing.mergeInto(expansion.get(), true);
            }
        }
    }

    private static void mergeShortForms(List<Thing> things) {
        FullNames fullNames = new FullNames(things);
        things.stream()
                .filter(thing -> thing.isRoot() && thing.canonical().isEmpty())
                .sorted(Comparator.comparingInt((Thing thing) -> -thing.words().size())
                        .thenComparingInt(Thing::start))
                .forEach(thing -> fullNames.of(thing).ifPresent(full -> thing.mergeInto(full, false)));
    }
}
