package news.dateline.entities.imports.domain;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of lines. */
final class Tally {

    private static final int LONGEST_TEXT = 201;
    private static final char REPLACEMENT = '\ufffd';

    private final List<LineFault> faults = new ArrayList<>();
    private long created;
    private long changed;
    private long unchanged;
    private long passed;

    void created(int entities) {
        created += entities;
    }

    void changed() {
        changed++;
    }

    void unchanged() {
        unchanged++;
    }

    void passed() {
        passed++;
    }

    void fault(Line.Telling line, String problem) {
        fault(line.number(), problem, line.record().draft().name());
    }

    void fault(long line, String problem, String text) {
        faults.add(new LineFault(line, problem, beginning(text)));
    }

    /** As much as tells the line, without what no text can hold. */
    private static String beginning(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST_TEXT)
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    Taken taken(int lines) {
        return new Taken(new ImportCounts(lines, created, changed, unchanged, passed, faults.size()), faults);
    }
}
