package news.dateline.extraction.coreference;

import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;

/** Whether a short form of a name may stand for a longer one, by the type of what is named. */
final class ShortForms {

    /** What adds nothing to the name of an organisation before it. */
    private static final Set<String> PLAIN = Set.of(
            "group",
            "holding",
            "holdings",
            "international",
            "technologies",
            "motors",
            "motor",
            "airlines",
            "airways",
            "bank",
            "party",
            "club",
            "fc",
            "cf",
            "sc",
            "university",
            "college",
            "platforms",
            "industries",
            "energy",
            "systems",
            "entertainment",
            "pictures",
            "studios",
            "brothers",
            "sons",
            "partners",
            "media",
            "news",
            "press",
            "newspaper",
            "magazine",
            "museum",
            "foundation",
            "institute",
            "agency",
            "hospital",
            "school",
            "city",
            "football",
            "cycling",
            "team",
            "rovers",
            "wanderers",
            "athletic",
            "town",
            "electric",
            "electronics");

    private static final Set<String> PLACE_PLAIN = Set.of("city", "dc", "republic", "island", "islands", "peninsula");
    private static final Set<String> PLACE_OPENING =
            Set.of("mount", "mt", "lake", "city", "republic", "kingdom", "island");

    private ShortForms() {}

    /** How well a form may stand for a longer one of the same type, 0 if it may not. */
    static int fit(EntityType type, Words brief, Words full) {
        return switch (type) {
            case PERSON -> person(brief, full);
            case ORGANIZATION -> organisation(brief, full) ? 1 : 0;
            case PLACE -> place(brief, full) ? 1 : 0;
            case EVENT, WORK -> (full.endsWith(brief) || full.startsWith(brief)) && !isNumber(brief) ? 1 : 0;
            case PRODUCT -> product(brief, full) ? 1 : 0;
            case GROUP -> 0;
        };
    }

    /** Surname 3, full name with other given names 3, first name 2, any other part 1. */
    private static int person(Words brief, Words full) {
        if (brief.size() == 1) {
            String word = brief.first();
            if (word.equals(full.last())) {
                return 3;
            }
            return word.equals(full.first()) ? 2 : full.all().contains(word) ? 1 : 0;
        }
        if (full.endsWith(brief)) {
            return 3;
        }
        if (brief.last().equals(full.last()) && isSame(brief.first(), full.first()) && isSubsequence(brief, full)) {
            return 3;
        }
        return full.contains(brief) ? 1 : 0;
    }

    private static boolean isSame(String given, String other) {
        boolean initial = given.length() == 1 || other.length() == 1;
        return given.equals(other) || (initial && given.charAt(0) == other.charAt(0));
    }

    /** Whether the given names of the one occur in the other, in full or by their initials. */
    private static boolean isSubsequence(Words brief, Words full) {
        int at = 0;
        for (String word : brief.all()) {
            while (at < full.size() && !isSame(word, full.all().get(at))) {
                at++;
            }
            if (at++ >= full.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean organisation(Words brief, Words full) {
        if (full.startsWith(brief)) {
            List<String> rest = full.after(brief.size());
            boolean team =
                    brief.size() == 1 && full.size() <= 3 && rest.getLast().endsWith("s");
            return PLAIN.containsAll(rest) || team || Words.SMALL.contains(rest.getFirst());
        }
        boolean same = brief.content().equals(full.content());
        return same || full.endsWith(brief) || (full.size() <= 3 && full.contains(brief));
    }

    private static boolean place(Words brief, Words full) {
        if (full.startsWith(brief)) {
            List<String> rest = full.after(brief.size());
            boolean located = brief.size() > 1 && Words.SMALL.contains(rest.getFirst());
            return PLACE_PLAIN.containsAll(rest) || located;
        }
        List<String> opening = full.all().subList(0, full.size() - Math.min(full.size(), brief.size()));
        boolean plain = opening.stream().allMatch(word -> PLACE_OPENING.contains(word) || Words.SMALL.contains(word));
        return full.endsWith(brief) && (plain || (brief.size() > 1 && full.size() > 2));
    }

    private static boolean product(Words brief, Words full) {
        boolean model =
                full.startsWith(brief) && full.after(brief.size()).stream().anyMatch(ShortForms::isNumber);
        return !model && !isNumber(brief) && (full.startsWith(brief) || full.endsWith(brief));
    }

    private static boolean isNumber(Words words) {
        return words.all().stream().allMatch(ShortForms::isNumber);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }
}
