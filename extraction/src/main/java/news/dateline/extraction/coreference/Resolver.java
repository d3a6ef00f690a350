package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.rules.Found;
import news.dateline.extraction.rules.LegalForm;

/**
 * Puts the names of one text together that name the same thing. Of two people with one surname, a bare surname means
 * the one that is named in full first.
 */
public final class Resolver {

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Group> byForm = new HashMap<>();

    private Resolver() {}

    /**
     * The clusters of a text, in the order of their first names.
     *
     * @param names in the order of the text
     * @param acronyms for the end of a name, the acronym that stands in brackets after it
     */
    public static List<Cluster> resolve(List<Found> names, Map<Integer, String> acronyms) {
        Resolver resolver = new Resolver();
        List<Found> agreed = TypeVote.agree(names);
        agreed.forEach(resolver::group);
        resolver.mergeKnown();
        resolver.mergeDefined(agreed, acronyms);
        resolver.mergeInitials();
        resolver.mergeParts(EntityType.PERSON);
        resolver.mergeParts(EntityType.ORGANIZATION);
        return resolver.clusters();
    }

    private void group(Found found) {
        String form =
                found.type() == EntityType.ORGANIZATION ? LegalForm.strip(Forms.display(found)) : Forms.display(found);
        String key =
                found.type() + "\t" + found.canonical().map(name -> "=" + name).orElse(form);
        Group group = groups.computeIfAbsent(key, k -> new Group(found.type(), found.canonical(), form));
        group.add(found);
        byForm.putIfAbsent(form, group);
    }

    /** "Microsoft Corp" is what the gazetteer knows as "Microsoft". */
    private void mergeKnown() {
        Map<String, Group> known = new HashMap<>();
        for (Group group : groups.values()) {
            if (group.canonical().isPresent()) {
                group.forms().forEach(form -> known.putIfAbsent(group.type() + "\t" + form, group));
            }
        }
        for (Group group : groups.values()) {
            Group same = known.get(group.type() + "\t" + group.form());
            if (group.canonical().isEmpty() && same != null) {
                group.mergeInto(same, true);
            }
        }
    }

    /** "Organization of Turkic States (OTS)", and the reverse. */
    private void mergeDefined(List<Found> names, Map<Integer, String> acronyms) {
        for (Found name : names) {
            Group shortGroup = byForm.get(acronyms.getOrDefault(name.end(), ""));
            Group longGroup = byForm.get(LegalForm.strip(Forms.display(name)));
            if (shortGroup == null || longGroup == null || name.type() == EntityType.PERSON) {
                continue;
            }
            if (longGroup.root().canonical().isEmpty() && shortGroup.canonical().isPresent()) {
                longGroup.mergeInto(shortGroup, true);
            } else {
                shortGroup.mergeInto(longGroup, true);
            }
        }
        for (Found name : names) {
            Group longGroup = byForm.get(acronyms.getOrDefault(name.end(), ""));
            if (longGroup != null && Forms.initials(longGroup.form()).equals(name.form())) {
                byForm.get(Forms.display(name)).mergeInto(longGroup, true);
            }
        }
    }

    private void mergeInitials() {
        for (Group group : List.copyOf(groups.values())) {
            Group acronym = byForm.get(Forms.initials(group.form()));
            boolean fits = acronym != null
                    && acronym != group
                    && acronym.canonical().isEmpty()
                    && acronym.type() == group.type()
                    && acronym.form().length() >= 3;
            if (fits && group.type() == EntityType.ORGANIZATION) {
                acronym.mergeInto(group, true);
            }
        }
    }

    /**
     * A part of a longer name means the longer one: a surname, wherever it stands, or "Security Council" after the full
     * name.
     */
    private void mergeParts(EntityType type) {
        List<Group> ordered = groups.values().stream()
                .filter(group -> group.type() == type)
                .sorted(Comparator.comparingInt((Group group) -> -words(group.form()))
                        .thenComparingInt(Group::start))
                .toList();
        Map<String, Group> byEnd = new HashMap<>();
        Map<String, Group> byPart = new HashMap<>();
        for (Group group : ordered) {
            String form = group.form().toLowerCase(Locale.ROOT);
            Group whole = byEnd.getOrDefault(form, byPart.get(form));
            boolean free = group.canonical().isEmpty() && group.root() == group;
            boolean fits = whole != null && (type == EntityType.PERSON || whole.start() < group.start());
            if (free && fits) {
                group.mergeInto(whole, false);
            } else if (type == EntityType.PERSON) {
                Parts.ends(form, 1).forEach(end -> byEnd.putIfAbsent(end, group));
                Parts.inner(form).forEach(part -> byPart.putIfAbsent(part, group));
            } else {
                Parts.ends(form, 2).forEach(end -> byEnd.putIfAbsent(end, group));
            }
        }
    }

    private static int words(String form) {
        return (int) form.chars().filter(c -> c == ' ').count() + 1;
    }

    private List<Cluster> clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (Group group : groups.values()) {
            if (group.root() == group) {
                clusters.add(cluster(group));
            }
        }
        clusters.sort(
                Comparator.comparingInt(cluster -> cluster.names().getFirst().start()));
        return clusters;
    }

    private static Cluster cluster(Group group) {
        String longest = group.forms().stream()
                .reduce((a, b) -> b.length() > a.length() ? b : a)
                .orElse(group.form());
        String name = group.canonical().orElse(longest);
        List<String> aliases = group.forms().stream()
                .filter(form -> !form.equals(name))
                .filter(form -> group.type() != EntityType.PERSON || words(form) > 1)
                .toList();
        List<Found> names = group.names().stream()
                .map(found -> found.as(group.type()))
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
        return new Cluster(name, aliases, group.type(), names);
    }
}
