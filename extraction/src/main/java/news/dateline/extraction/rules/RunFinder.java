package news.dateline.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Head;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.text.Token.Kind;

/** Finds the runs of capitalised words. */
final class RunFinder {

    /** Longer runs are no names but headlines in capitals; cutting them keeps the analysis linear. */
    private static final int LONGEST = 16;

    private static final int MOST_PARTICLES = 3;

    private final Reading reading;

    RunFinder(Reading reading) {
        this.reading = reading;
    }

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < reading.size(); ) {
            int end = reading.isShouted(i) ? i : endOfRun(i);
            if (end > i) {
                runs.add(new Run(i, end));
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private int endOfRun(int from) {
        int end = from;
        int i = from;
        while (i < from + LONGEST && reading.near(i, from) && !reading.isTaken(i)) {
            if (i > from && reading.opens(i)) {
                break;
            }
            if (reading.isCapitalised(i)) {
                i = unit(i);
                end = i;
            } else if (end > from && isGlue(i)) {
                i++;
            } else {
                break;
            }
        }
        return end;
    }

    /** A known name may have small words inside: "Bosnia and Herzegovina". */
    private int unit(int i) {
        int end = reading.known(i).map(match -> match.end()).orElse(i + 1);
        for (int k = i; k < end; k++) {
            if (reading.isTaken(k)) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean isGlue(int i) {
        if (reading.token(i).kind() == Kind.POSSESSIVE || reading.token(i).is("&")) {
            return reading.near(i + 1, i) && reading.isCapitalised(i + 1);
        }
        if (reading.token(i).is("and")) {
            return isTopicOfName(i + 1);
        }
        if (!reading.is(WordList.PARTICLE, i)) {
            return false;
        }
        int next = i;
        while (next < i + MOST_PARTICLES && reading.near(next, i) && reading.is(WordList.PARTICLE, next)) {
            next++;
        }
        return reading.near(next, i) && reading.isCapitalised(next);
    }

    /** As in "Aviation and Space Agency". */
    private boolean isTopicOfName(int i) {
        return reading.near(i + 1, i - 1)
                && reading.isCapitalised(i)
                && reading.is(WordList.TOPIC, i)
                && reading.head(i + 1).flatMap(Head::type).equals(Optional.of(EntityType.ORGANIZATION));
    }
}
