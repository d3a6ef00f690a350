package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.evaluation.LabeledSentence;
import news.dateline.extraction.evaluation.LabeledSpan;
import news.dateline.extraction.evaluation.TypeMapping;
import news.dateline.extraction.tagger.Labels;

/**
 * Brings the annotation of all sets to one convention.
 *
 * <ul>
 *   <li>An article in lower case before a name is no part of it ("the [United States]"); "The" inside a sentence is.
 *   <li>A title before a person is no part of the name ("President [Obama]"); a title alone is no name.
 *   <li>The possessive 's at the end is no part of the name.
 *   <li>Peoples, religions and political followers standing alone are GROUP, adjectives included, whatever the source
 *       calls them.
 *   <li>Names whose source does not tell the type (MISC) may be EVENT, WORK, PRODUCT, GROUP or nothing that counts here.
 *   <li>In GUM, whose names are derived from a treebank and which misses many, capitalised words that are not marked may
 *       be anything, and so may names that touch them.
 *   <li>Types that a source does not annotate may stand behind its unmarked tokens, if these are capitalised.
 * </ul>
 */
final class Harmonizer {

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> GROUPS = WordList.read("groups.txt");
    private static final Set<String> TITLES = WordList.read("titles.txt");
    private static final Set<EntityType> OTHER =
            EnumSet.of(EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT, EntityType.GROUP);
    private static final int LONGEST = 8;
    private static final int ANY = (1 << Labels.COUNT) - 1;

    private final Source source;

    Harmonizer(Source source) {
        this.source = source;
    }

    /** What can be learned from an annotated sentence. */
    TrainingSentence apply(LabeledSentence sentence) {
        List<String> tokens = sentence.tokens();
        int[] allowed = new int[tokens.size()];
        Arrays.fill(allowed, 1 << Labels.OUTSIDE);
        boolean[] marked = new boolean[tokens.size()];
        for (LabeledSpan span : sentence.spans()) {
            Arrays.fill(marked, span.start(), span.end(), true);
            LabeledSpan name = trim(tokens, span);
            Set<EntityType> types = types(name.label());
            if (name.start() < name.end() && !types.isEmpty()) {
                boolean certain = types.equals(certain(name.label())) && name.end() - name.start() <= LONGEST;
                allow(allowed, name.start(), name.end(), types, !certain);
            }
        }
        for (int i = 0; i < allowed.length; i++) {
            if (!marked[i]) {
                allowed[i] |= unmarked(tokens, i);
            }
        }
        if (source == Source.GUM) {
            doubt(sentence, allowed, marked);
        }
        for (LabeledSpan group : groups(tokens, marked)) {
            allow(allowed, group.start(), group.end(), EnumSet.of(EntityType.GROUP), false);
        }
        return new TrainingSentence(tokens, allowed);
    }

    /** The same annotation with borders and types by the convention, to score against. */
    LabeledSentence normalize(LabeledSentence sentence) {
        return new LabeledSentence(
                sentence.tokens(),
                sentence.spans().stream()
                        .map(span -> trim(sentence.tokens(), span))
                        .filter(span -> span.start() < span.end())
                        .toList());
    }

    private static LabeledSpan trim(List<String> tokens, LabeledSpan span) {
        int start = span.start();
        int end = span.end();
        if (tokens.get(end - 1).equals("'s") && end - start > 1) {
            end--;
        }
        if (ARTICLES.contains(tokens.get(start)) && end - start > 1) {
            start++;
        }
        if (GROUPS.contains(String.join(" ", tokens.subList(start, end)))) {
            return new LabeledSpan(start, end, EntityType.GROUP.name());
        }
        if (certain(span.label()).contains(EntityType.PERSON)) {
            while (start < end && TITLES.contains(tokens.get(start))) {
                start++;
            }
        }
        return new LabeledSpan(start, end, span.label());
    }

    private static Set<EntityType> certain(String label) {
        return TypeMapping.of(label).<Set<EntityType>>map(EnumSet::of).orElse(Set.of());
    }

    private Set<EntityType> types(String label) {
        return switch (label) {
            case "MISC", "misc" -> OTHER;
            case "magazine", "academicjournal" -> EnumSet.of(EntityType.WORK, EntityType.ORGANIZATION);
            case "astronomicalobject" -> EnumSet.of(EntityType.PLACE, EntityType.PRODUCT);
            case "group" -> EnumSet.of(EntityType.ORGANIZATION);
            default -> certain(label);
        };
    }

    private static void allow(int[] allowed, int start, int end, Set<EntityType> types, boolean orOutside) {
        for (int i = start; i < end; i++) {
            int position = end - start == 1
                    ? Labels.SINGLE
                    : i == start ? Labels.BEGIN : i == end - 1 ? Labels.END : Labels.INSIDE;
            allowed[i] = orOutside ? 1 << Labels.OUTSIDE : 0;
            for (EntityType type : types) {
                allowed[i] |= 1 << Labels.of(type, position);
            }
        }
    }

    /** Where a marked name touches unmarked words with capitals, neither its borders nor its type are to be trusted. */
    private static void doubt(LabeledSentence sentence, int[] allowed, boolean[] marked) {
        List<String> tokens = sentence.tokens();
        for (LabeledSpan span : sentence.spans()) {
            boolean before = span.start() > 0 && !marked[span.start() - 1] && capital(tokens.get(span.start() - 1));
            boolean after = span.end() < tokens.size() && !marked[span.end()] && capital(tokens.get(span.end()));
            boolean odd = !capital(tokens.get(span.start()));
            if (before || after || odd) {
                Arrays.fill(allowed, span.start(), span.end(), ANY);
            }
        }
    }

    private static boolean capital(String token) {
        return Character.isUpperCase(token.charAt(0));
    }

    private int unmarked(List<String> tokens, int i) {
        int labels = 0;
        if (capital(tokens.get(i))) {
            for (EntityType type : source.unmarked()) {
                for (int position = Labels.BEGIN; position <= Labels.SINGLE; position++) {
                    labels |= 1 << Labels.of(type, position);
                }
            }
        }
        return labels;
    }

    private static List<LabeledSpan> groups(List<String> tokens, boolean[] marked) {
        List<LabeledSpan> groups = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean pair = i + 1 < tokens.size()
                    && !marked[i]
                    && !marked[i + 1]
                    && GROUPS.contains(tokens.get(i) + " " + tokens.get(i + 1));
            if (pair) {
                groups.add(new LabeledSpan(i, i + 2, EntityType.GROUP.name()));
                i++;
            } else if (!marked[i] && GROUPS.contains(tokens.get(i))) {
                groups.add(new LabeledSpan(i, i + 1, EntityType.GROUP.name()));
            }
        }
        return groups;
    }
}
