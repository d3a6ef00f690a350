package news.dateline.entities.imports.domain;

import java.util.HashSet;
import java.util.Set;

import news.dateline.entities.registry.domain.DraftRules;

/** Notes what the lines of a file say that have no external ids, some thousand at a time. */
final class Notes {

    private static final int AT_ONCE = 2_000;

    private final ImportMemory memory;
    private final ImportId job;
    private final Set<Saying> sayings = new HashSet<>();

    Notes(ImportMemory memory, ImportId job) {
        this.memory = memory;
        this.job = job;
    }

    void take(Line line) {
        if (line instanceof Line.Telling telling
                && telling.record().draft().details().externalIds().isEmpty()
                && DraftRules.check(telling.record().draft()).isEmpty()) {
            sayings.add(Saying.of(telling));
            if (sayings.size() == AT_ONCE) {
                write();
            }
        }
    }

    void write() {
        if (!sayings.isEmpty()) {
            memory.said(job, sayings);
            sayings.clear();
        }
    }
}
