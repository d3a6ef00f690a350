package news.dateline.entities.imports.domain;

import java.util.ArrayList;
import java.util.List;

/** Counts what becomes of lines. */
final class Tally {

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
        faults.add(new LineFault(line, problem, text));
    }

    Taken taken(int lines) {
        return new Taken(new ImportCounts(lines, created, changed, unchanged, passed, faults.size()), faults);
    }
}
