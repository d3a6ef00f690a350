package news.dateline.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.gazetteer.Phrases;
import news.dateline.extraction.text.Token.Kind;

/**
 * Takes a run of capitalised words apart, from left to right: titles, names with a head word, known names, and what
 * remains. Single words that nothing explains are kept for later, when the whole text has been seen.
 */
final class RunReader {

    private final Reading reading;
    private final Titles titles;
    private final HeadRule heads;
    private final PersonRule persons;
    private final List<Integer> singles = new ArrayList<>();

    RunReader(Reading reading) {
        this.reading = reading;
        this.titles = new Titles(reading);
        this.heads = new HeadRule(reading);
        this.persons = new PersonRule(reading);
    }

    /** The words that stand alone, once all runs are read. */
    List<Integer> singles() {
        return singles;
    }

    void read(Run run) {
        int at = start(run);
        while (at < run.to()) {
            int next = reading.isTaken(at) ? at + 1 : step(at, run.to());
            at = Math.max(next, at + 1);
        }
    }

    /** Leaves out the word that has its capital only because it opens the sentence. */
    private int start(Run run) {
        int at = run.from();
        while (at < run.to() && (reading.isTaken(at) || isMerelyOpening(at, run.to()))) {
            at++;
        }
        return at;
    }

    private boolean isMerelyOpening(int i, int to) {
        if (titles.lengthAt(i, to) > 0 || reading.known(i).isPresent()) {
            return false;
        }
        boolean small = reading.opens(i)
                && to - i > 1
                && reading.evidence().isWrittenSmall(reading.token(i))
                && !reading.evidence().isName(reading.token(i))
                && !reading.isFirstName(i);
        return reading.is(WordList.FUNCTION, i) || small;
    }

    private int step(int at, int to) {
        if (reading.token(at).kind() != Kind.WORD || !reading.isCapitalised(at)) {
            return at + 1;
        }
        int title = titles.lengthAt(at, to);
        if (title > 0) {
            return afterTitle(at + title, to);
        }
        int end = endOfSegment(at, to);
        Optional<Integer> named = heads.read(at, end);
        if (named.isPresent()) {
            return named.get();
        }
        Optional<Phrases.Match<KnownName>> known = reading.known(at);
        if (known.isPresent() && !isGivenName(at, end, known.get())) {
            reading.findKnown(at, known.get(), 0.9);
            return known.get().end();
        }
        return unknown(at, end);
    }

    /** "Jordan" is a country, but not in "Jordan Pickett". */
    private boolean isGivenName(int at, int end, Phrases.Match<KnownName> known) {
        return known.end() == at + 1
                && at + 1 < end
                && reading.isFirstName(at)
                && reading.known(at + 1).isEmpty();
    }

    private int afterTitle(int at, int to) {
        if (at >= to || reading.token(at).kind() != Kind.WORD) {
            return at;
        }
        int end = endOfSegment(at, to);
        boolean otherThing =
                reading.known(at).filter(match -> match.end() == end).isPresent() && !reading.isFirstName(at);
        if (otherThing
                || reading.is(WordList.CALENDAR, at)
                || reading.head(end - 1).isPresent()) {
            return step(at, to);
        }
        reading.find(at, end, EntityType.PERSON, 0.95, Stage.RULES, Optional.empty());
        return end;
    }

    /** A segment ends where a title begins, and at a genitive unless that is part of a name with a head word. */
    private int endOfSegment(int at, int to) {
        int end = at + 1;
        while (end < to) {
            boolean genitive = reading.token(end).kind() == Kind.POSSESSIVE;
            if (genitive && !isInsideName(at, end, to)) {
                break;
            }
            if (!genitive && isTitle(end, to)) {
                break;
            }
            end++;
        }
        return end;
    }

    private boolean isTitle(int i, int to) {
        int length = titles.lengthAt(i, to);
        return length > 0 && !(reading.isFirstName(i - 1) && i + length == to);
    }

    /** "Women's Tennis Association", but not "Sweden's Ministry of Culture". */
    private boolean isInsideName(int at, int genitive, int to) {
        boolean headed = reading.head(to - 1).isPresent() && to - 1 > genitive;
        return headed
                && reading.known(genitive - 1).isEmpty()
                && !reading.isFirstName(at)
                && titles.lengthAt(genitive + 1, to) == 0;
    }

    private int unknown(int at, int end) {
        int stop = at + 1;
        boolean company = reading.near(at - 1, at) && reading.is(WordList.COMPANY_NOUN, at - 1);
        while (stop < end && (company || !isOtherName(at, stop))) {
            stop++;
        }
        int last = stop;
        while (last > at && !reading.isCapitalised(last - 1)) {
            last--;
        }
        if (reading.is(WordList.CALENDAR, at)) {
            return at + 1;
        }
        if (last - at == 1) {
            singles.add(at);
        } else {
            persons.read(at, last);
        }
        return stop;
    }

    private boolean isOtherName(int at, int i) {
        if (reading.is(WordList.CALENDAR, i)) {
            return true;
        }
        return reading.isCapitalised(i)
                && reading.known(i).isPresent()
                && !(reading.isFirstName(at) || reading.isFirstName(i));
    }
}
