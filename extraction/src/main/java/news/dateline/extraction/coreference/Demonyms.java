package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.extraction.gazetteer.Folding;
import news.dateline.extraction.gazetteer.KnownNames;

/** From the name of a people to the names that its place may have. */
final class Demonyms {

    /** How peoples are made of places: the ending of the people, what the place has instead. */
    private static final String[][] ENDINGS = {
        {"ian", ""},
        {"ian", "a"},
        {"ian", "ia"},
        {"ean", "ea"},
        {"ean", "e"},
        {"an", "a"},
        {"an", ""},
        {"n", ""},
        {"i", ""},
        {"i", "a"},
        {"ese", ""},
        {"ese", "a"},
        {"ish", ""},
        {"ish", "land"},
        {"er", ""},
        {"ic", ""},
        {"ite", ""},
        {"o", ""},
        {"", ""}
    };

    private Demonyms() {}

    /** The places in question, in small letters: what the lexicon says, then what the endings suggest. */
    static List<String> placesOf(KnownNames known, Cluster people) {
        List<String> places = new ArrayList<>();
        known.placeOf(people.name())
                .map(place -> place.toLowerCase(Locale.ROOT))
                .ifPresent(places::add);
        String name = Folding.fold(people.name());
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        for (String[] ending : ENDINGS) {
            if (singular.endsWith(ending[0]) && singular.length() - ending[0].length() >= 3) {
                places.add(singular.substring(0, singular.length() - ending[0].length()) + ending[1]);
            }
        }
        return places;
    }
}
