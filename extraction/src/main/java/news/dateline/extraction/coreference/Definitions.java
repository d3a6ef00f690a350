package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.resolution.Annotation;

/** Places where a text says itself that two names mean one thing: "Organization of Turkic States (OTS)", "X, or Y". */
final class Definitions {

    /** Between two names: the second is another for the first, whatever it looks like. */
    private static final Set<String> SAYING = Set.of(
            ", formerly ",
            " (formerly ",
            ", formerly known as ",
            " (formerly known as ",
            ", also known as ",
            " (also known as ",
            ", better known as ",
            ", known as ",
            ", once known as ",
            ", previously known as ",
            ", now known as ",
            ", now called ");
    /** Between two names: the one is another for the other if it is made of its letters. */
    private static final Set<String> SUGGESTING =
            Set.of(" (", ", or ", " (the ", " (“", " (\"", ", the ", ", ", " or ");

    /** Two names for one thing. */
    record Pair(Annotation name, Annotation other) {}

    private Definitions() {}

    /** The pairs among names, which are given in the order of the text. */
    static List<Pair> in(String text, List<Annotation> names) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < names.size(); i++) {
            Annotation first = names.get(i);
            Annotation second = names.get(i + 1);
            if (second.start() - first.end() <= 30
                    && second.start() >= first.end()
                    && isDefinition(text, first, second)) {
                pairs.add(new Pair(first, second));
            }
        }
        return pairs;
    }

    private static boolean isDefinition(String text, Annotation first, Annotation second) {
        if (first.type() == EntityType.PERSON && second.type() != EntityType.PERSON) {
            return false;
        }
        String between = text.substring(first.end(), second.start());
        if (SAYING.contains(between) && first.type() == second.type()) {
            return true;
        }
        boolean brackets = between.startsWith(" (") && second.end() < text.length() && text.charAt(second.end()) == ')';
        boolean organisations = first.type() == EntityType.ORGANIZATION && second.type() == EntityType.ORGANIZATION;
        if (brackets
                && organisations
                && Acronyms.is(second.form())
                && first.form().indexOf(' ') > 0) {
            return true;
        }
        boolean suggested = brackets || (SUGGESTING.contains(between) && first.type() == second.type());
        return suggested && (abbreviates(first, second) || abbreviates(second, first));
    }

    private static boolean abbreviates(Annotation brief, Annotation full) {
        return Acronyms.is(brief.form())
                && full.form().length() > brief.form().length() + 1
                && full.form().indexOf(' ') > 0
                && Acronyms.mayStandFor(brief.form(), full.form());
    }
}
