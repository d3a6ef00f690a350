package news.dateline.extraction.rules;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.text.Token;

/** Two or more capitalised words that neither gazetteer nor head word explains: mostly a person, if the context agrees. */
final class PersonRule {

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "its", "their", "on", "our", "his", "her");
    private static final Set<String> APPOSITIONS = Set.of("a", "an", "the", "who", "whose", "then", "his", "her");

    private final Reading reading;

    PersonRule(Reading reading) {
        this.reading = reading;
    }

    /** Records the tokens as what they seem to be; records nothing when no evidence speaks for a name. */
    void read(int from, int to) {
        if (reading.is(WordList.PLACE_PREFIX, from)) {
            find(from, to, EntityType.PLACE, 0.8);
        } else if (reading.isFirstName(from)) {
            find(from, to, EntityType.PERSON, 0.9);
        } else if (precededBy(from, WordList.TITLE_NOUN)) {
            find(from, to, EntityType.PERSON, 0.85);
        } else if (followedBy(to, WordList.PLACE_NOUN)) {
            find(from, to, EntityType.PLACE, 0.6);
        } else if (precededBy(from, WordList.COMPANY_NOUN)) {
            find(from, to, EntityType.ORGANIZATION, 0.7);
        } else if (isDescribed(from)) {
            reading.take(from, to);
        } else if (hasParticle(from, to)) {
            find(from, to, EntityType.PERSON, 0.8);
        } else if (followedBy(to, WordList.SPEECH) || precededBy(from, WordList.SPEECH) || hasApposition(to)) {
            find(from, to, EntityType.PERSON, 0.75);
        } else if (isPlaceLike(from)) {
            find(from, to, EntityType.PLACE, 0.5);
        } else if (isBareName(from, to)) {
            find(from, to, EntityType.PERSON, 0.5);
        }
    }

    private boolean isPlaceLike(int from) {
        return precededBy(from, WordList.PLACE_PREPOSITION) || precededBy(from, WordList.PLACE_NOUN);
    }

    /** Nothing speaks for a name but the capitals, and nothing against it. */
    private boolean isBareName(int from, int to) {
        if (to - from > 3) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (reading.evidence().isWrittenSmall(token(i))
                    || token(i).isAllCapitals()
                    || reading.is(WordList.CALENDAR, i)) {
                return false;
            }
        }
        return true;
    }

    /** People are not called "the John Smith". */
    private boolean isDescribed(int from) {
        return reading.near(from - 1, from)
                && DETERMINERS.contains(token(from - 1).lower());
    }

    private boolean hasParticle(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean arabic = token(i).lower().startsWith("al-");
            boolean particle = i > from && !token(i).isCapitalised() && reading.is(WordList.PARTICLE, i);
            if (arabic || particle) {
                return true;
            }
        }
        return false;
    }

    private boolean hasApposition(int to) {
        return reading.near(to + 1, to - 1)
                && token(to).is(",")
                && (APPOSITIONS.contains(token(to + 1).text()) || token(to + 1).kind() == Token.Kind.NUMBER);
    }

    private boolean precededBy(int from, WordList list) {
        return reading.near(from - 1, from) && !reading.isCapitalised(from - 1) && reading.is(list, from - 1);
    }

    private boolean followedBy(int to, WordList list) {
        return reading.near(to, to - 1) && reading.is(list, to);
    }

    private Token token(int i) {
        return reading.token(i);
    }

    private void find(int from, int to, EntityType type, double confidence) {
        reading.find(from, to, type, confidence, Stage.RULES, Optional.empty());
    }
}
