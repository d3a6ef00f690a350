package news.dateline.entities.imports.domain;

import java.util.List;

/**
 * What a batch of lines came to.
 *
 * @param counts how many of which kind
 * @param faults what was wrong with lines
 */
record Taken(ImportCounts counts, List<LineFault> faults) {

    Taken {
        faults = List.copyOf(faults);
    }
}
