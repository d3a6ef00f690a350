package news.dateline.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/**
 * One capitalised word that is neither in the gazetteer nor part of a name found elsewhere: a name only if its shape or
 * its neighbours say which kind.
 */
final class SingleWordRule {

    private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "near", "from", "around", "outside");
    private static final int LONGEST_ACRONYM = 8;

    private final Reading reading;

    SingleWordRule(Reading reading) {
        this.reading = reading;
    }

    void read(int i) {
        Token token = reading.token(i);
        if (reading.isTaken(i) || readCompound(i) || isCommon(i)) {
            return;
        }
        if (isAcronym(i)) {
            find(i, EntityType.ORGANIZATION, 0.6);
        } else if (token.isCamelCase() && !token.isAllCapitals()) {
            find(i, EntityType.ORGANIZATION, 0.7);
        } else if (reading.near(i + 1, i) && reading.token(i + 1).kind() == Kind.NUMBER) {
            reading.take(i, i + 1);
        } else if (isPlace(i)) {
            find(i, EntityType.PLACE, 0.6);
        } else if (precededBy(i, WordList.COMPANY_NOUN)) {
            find(i, EntityType.ORGANIZATION, 0.65);
        } else if (precededBy(i, WordList.TITLE_NOUN) || acts(i)) {
            find(i, EntityType.PERSON, 0.6);
        }
    }

    private boolean isCommon(int i) {
        Token token = reading.token(i);
        boolean listed = reading.is(WordList.FUNCTION, i)
                || reading.is(WordList.CALENDAR, i)
                || reading.is(WordList.TITLE_HEAD, i)
                || reading.head(i).isPresent();
        boolean small = !token.isAllCapitals() && reading.evidence().isWrittenSmall(token);
        boolean shaped = token.isAllCapitals() || token.isCamelCase();
        boolean merelyOpening = reading.opens(i) && !reading.evidence().isName(token) && !shaped;
        return listed || small || merelyOpening;
    }

    /** "Azerbaijani-Kazakh": each part is a name of its own. */
    private boolean readCompound(int i) {
        String text = reading.token(i).text();
        if (text.indexOf('-') < 0) {
            return false;
        }
        List<int[]> parts = new ArrayList<>();
        List<KnownName> names = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int dash = text.indexOf('-', from);
            int to = dash < 0 ? text.length() : dash;
            Optional<KnownName> known = reading.known(text.substring(from, to));
            if (known.isPresent()) {
                parts.add(new int[] {from, to});
                names.add(known.get());
            }
            from = to + 1;
        }
        if (parts.size() < 2) {
            return false;
        }
        for (int k = 0; k < parts.size(); k++) {
            reading.findPart(i, parts.get(k)[0], parts.get(k)[1], names.get(k), 0.85);
        }
        return true;
    }

    private boolean isAcronym(int i) {
        Token token = reading.token(i);
        return token.isAllCapitals()
                && token.text().length() <= LONGEST_ACRONYM
                && token.text().codePoints().noneMatch(Character::isDigit)
                && !reading.is(WordList.NO_ACRONYM, i);
    }

    private boolean isPlace(int i) {
        boolean inside = reading.near(i - 1, i)
                && PLACE_PREPOSITIONS.contains(reading.token(i - 1).text());
        boolean named = reading.near(i + 1, i) && reading.is(WordList.PLACE_NOUN, i + 1);
        return inside || named || isTownOf(i) || precededBy(i, WordList.PLACE_NOUN);
    }

    /** "the town of Fuzuli". */
    private boolean isTownOf(int i) {
        return reading.near(i - 2, i) && reading.token(i - 1).is("of") && reading.is(WordList.PLACE_NOUN, i - 2);
    }

    private boolean precededBy(int i, WordList list) {
        return reading.near(i - 1, i) && !reading.isCapitalised(i - 1) && reading.is(list, i - 1);
    }

    /** The subject of a clause that says, wins or meets, or one of whom it is told who he is. */
    private boolean acts(int i) {
        if (!reading.near(i + 1, i)) {
            return false;
        }
        boolean subject = !reading.near(i - 1, i)
                || reading.token(i - 1).kind() != Kind.WORD
                || reading.is(WordList.FUNCTION, i - 1);
        boolean who = reading.near(i + 2, i)
                && reading.token(i + 1).is(",")
                && reading.token(i + 2).is("who");
        return who || (subject && reading.is(WordList.SPEECH, i + 1));
    }

    private void find(int i, EntityType type, double confidence) {
        reading.find(i, i + 1, type, confidence, Stage.RULES, Optional.empty());
    }
}
