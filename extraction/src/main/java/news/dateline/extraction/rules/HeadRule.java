package news.dateline.extraction.rules;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Head;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.gazetteer.Phrases;

/**
 * Names that say what they are by their head word: "World Bank", "Ministry of Trade and Industry", "Caspian Sea",
 * "European Games". Treaties, prizes and the like are recognised only to be left alone: "Nobel Prize in Literature".
 */
final class HeadRule {

    private static final Set<String> LINKS = Set.of("of");
    private static final Set<String> LINKS_OF_ORGANISATIONS = Set.of("of", "for", "on", "against");
    private static final int MOST_LINKS = 3;
    private static final int LONGEST_LINKED = 6;

    private final Reading reading;

    HeadRule(Reading reading) {
        this.reading = reading;
    }

    /** Reads a name that begins at a token and whose run ends before another; gives where it ends, or nothing. */
    Optional<Integer> read(int from, int to) {
        int last = lastHead(from, to);
        Optional<Phrases.Match<KnownName>> known = reading.known(from);
        if (last < 0 || known.filter(match -> match.end() > last).isPresent()) {
            return Optional.empty();
        }
        Head head = reading.head(last).orElseThrow();
        int end = extend(last, head);
        if (last == from && end == last + 1) {
            return Optional.empty();
        }
        take(from, end, head);
        return Optional.of(end);
    }

    private void take(int from, int end, Head head) {
        if (head.type().isEmpty()) {
            reading.take(from, end);
            return;
        }
        int start = from;
        while (start < end - 2 && reading.is(WordList.CALENDAR, start)) {
            start++;
        }
        EntityType type = head.type().get();
        double confidence = type == EntityType.ORGANIZATION ? 0.85 : 0.75;
        reading.find(start, end, type, confidence, Stage.RULES, knownCompany(start, end));
    }

    /** "Microsoft Corp" is "Microsoft". */
    private Optional<String> knownCompany(int start, int end) {
        return reading.known(start)
                .filter(match -> match.end() == end - 1
                        && LegalForm.is(reading.token(end - 1).text()))
                .map(match -> match.value().canonical());
    }

    private int lastHead(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            boolean closes = i > from || opensName(i);
            if (closes && reading.head(i).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean opensName(int i) {
        return reading.head(i).filter(Head::opens).isPresent();
    }

    /** "Bank" becomes "Bank of England", "Organization" "Organization for Nuclear Research". */
    private int extend(int last, Head head) {
        int end = last + 1;
        boolean nothing = head.type().isEmpty();
        if (!head.opens() && !nothing) {
            return end;
        }
        if (nothing && reading.near(end + 1, last) && reading.token(end).is("in") && isLinkedWord(end + 1)) {
            end += 2;
        }
        for (int links = 0; links < MOST_LINKS; links++) {
            int next = linked(end, head);
            if (next == end) {
                break;
            }
            end = next;
        }
        return end;
    }

    private int linked(int end, Head head) {
        if (!reading.near(end, end - 1)) {
            return end;
        }
        boolean place = head.type().equals(Optional.of(EntityType.PLACE));
        boolean and = reading.token(end).is("and") && !place;
        Set<String> links = place ? LINKS : LINKS_OF_ORGANISATIONS;
        if (!and && !links.contains(reading.token(end).text())) {
            return end;
        }
        int i = end + 1;
        if (reading.near(i, end) && reading.token(i).is("the")) {
            i++;
        }
        int start = i;
        while (i - start < LONGEST_LINKED && reading.near(i, end) && isLinkedWord(i)) {
            i = reading.known(i).map(Phrases.Match::end).orElse(i + 1);
        }
        boolean fits = i > start && (!and || reading.is(WordList.TOPIC, i - 1));
        return fits ? i : end;
    }

    private boolean isLinkedWord(int i) {
        return reading.isCapitalised(i)
                && !reading.is(WordList.CALENDAR, i)
                && !reading.is(WordList.FUNCTION, i)
                && !opensName(i)
                && (!reading.isFirstName(i) || reading.known(i).isPresent());
    }
}
