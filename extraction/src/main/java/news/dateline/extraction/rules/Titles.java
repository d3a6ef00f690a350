package news.dateline.extraction.rules;

import news.dateline.extraction.gazetteer.Lexicon.WordList;

/** Recognises the titles that stand before names: "President", "Foreign Minister", "Chief Cabinet Secretary". */
final class Titles {

    private static final int LONGEST = 5;

    private final Reading reading;

    Titles(Reading reading) {
        this.reading = reading;
    }

    /** How many tokens of a title begin at one, 0 if none does. */
    int lengthAt(int from, int to) {
        int length = 0;
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            boolean head = reading.is(WordList.TITLE_HEAD, i) && !isPartOfOrganisation(i, to);
            if (head) {
                length = i + 1 - from;
            } else if (!reading.is(WordList.TITLE_MODIFIER, i)) {
                break;
            }
        }
        return length;
    }

    /** "General" in "General Assembly" is no title. */
    private boolean isPartOfOrganisation(int i, int to) {
        boolean headFollows = i + 1 < to && reading.head(i + 1).isPresent();
        return headFollows
                || reading.known(i).filter(match -> match.end() > i + 1).isPresent();
    }
}
