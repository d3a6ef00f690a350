package news.dateline.entities.imports.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import news.dateline.entities.registry.domain.Fault;
import news.dateline.entities.registry.domain.TakenId;

import static java.util.stream.Collectors.joining;

/** Says why a line is not taken in, and what helps. */
final class LineProblems {

    private LineProblems() {}

    /** It breaks rules. */
    static String brokenRules(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault.pointer() + " " + fault.message())
                .collect(joining("; "));
    }

    /** Its ids are several entities'. */
    static String clash(Collection<TakenId> taken) {
        var whose = new TreeSet<String>();
        taken.forEach(one -> whose.add(
                one.id() + " is \"" + one.name() + "\" (" + one.owner().uri() + ")"));
        return "The external ids belong to different entities: " + String.join(", ", whose)
                + ". Merge those if they are one, or mend the line.";
    }
}
