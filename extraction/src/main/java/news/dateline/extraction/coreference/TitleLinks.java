package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;

/**
 * Finds titles that stand alone for a person: "the president" after "President Kassym-Jomart Tokayev" or "Tokayev, the
 * president". Only where the whole text names a single holder of the title, and only after that.
 */
public final class TitleLinks {

    private static final int LONGEST = 4;

    private final Layout layout;
    private final Lexicon lexicon;
    private final Map<Integer, Integer> clusterAtStart = new HashMap<>();
    private final Map<Integer, Integer> clusterAtEnd = new HashMap<>();
    private final Map<String, Set<Integer>> holders = new HashMap<>();

    private TitleLinks(Layout layout, Lexicon lexicon, List<Cluster> clusters) {
        this.layout = layout;
        this.lexicon = lexicon;
        for (int i = 0; i < clusters.size(); i++) {
            if (clusters.get(i).type() == EntityType.PERSON) {
                for (Annotation name : clusters.get(i).names()) {
                    clusterAtStart.put(name.start(), i);
                    clusterAtEnd.put(name.end(), i);
                }
            }
        }
    }

    /** The links of a text, in its order. */
    public static List<TitleLink> find(Layout layout, Lexicon lexicon, List<Cluster> clusters) {
        TitleLinks links = new TitleLinks(layout, lexicon, clusters);
        links.readHolders();
        return links.read();
    }

    private void readHolders() {
        for (int i = 0; i < size(); i++) {
            if (isOffice(i)) {
                Integer after = i + 1 < size() ? clusterAtStart.get(token(i + 1).start()) : null;
                Integer before = beforeApposition(i);
                Integer holder = after != null ? after : before;
                if (holder != null) {
                    holders.computeIfAbsent(title(i), title -> new HashSet<>()).add(holder);
                    holders.computeIfAbsent(token(i).lower(), title -> new HashSet<>())
                            .add(holder);
                }
            }
        }
    }

    /** "Olaf Scholz, the chancellor": the person before the comma, null if there is none. */
    private Integer beforeApposition(int office) {
        int i = first(office) - 1;
        if (i >= 0 && (token(i).lower().equals("the") || token(i).lower().equals("a"))) {
            i--;
        }
        return i > 0 && token(i).is(",") ? clusterAtEnd.get(token(i - 1).end()) : null;
    }

    private List<TitleLink> read() {
        List<TitleLink> links = new ArrayList<>();
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < size(); i++) {
            Integer cluster = clusterAtStart.get(token(i).start());
            if (cluster != null) {
                named.add(cluster);
            }
            if (isAlone(i)) {
                Set<Integer> who = holders.getOrDefault(title(i), Set.of());
                if (who.size() == 1 && named.containsAll(who)) {
                    links.add(new TitleLink(
                            token(first(i)).start(),
                            token(i).end(),
                            who.iterator().next()));
                }
            }
        }
        return links;
    }

    private boolean isAlone(int i) {
        int first = isOffice(i) ? first(i) : 0;
        return first > 0
                && token(first - 1).lower().equals("the")
                && !token(i).isCapitalised()
                && (i + 1 == size() || !(token(i + 1).is("of") || token(i + 1).isCapitalised() || isOffice(i + 1)))
                && beforeApposition(i) == null;
    }

    private boolean isOffice(int i) {
        return lexicon.isTitle(token(i)) && !token(i).lower().equals("leader");
    }

    /** The first word of the title whose last word is given. */
    private int first(int office) {
        int first = office;
        while (first > 0
                && office - first < LONGEST
                && (lexicon.isTitleModifier(token(first - 1)) || isOffice(first - 1))) {
            first--;
        }
        return first;
    }

    private String title(int office) {
        StringBuilder title = new StringBuilder();
        for (int i = first(office); i <= office; i++) {
            title.append(token(i).lower()).append(' ');
        }
        return title.toString().strip();
    }

    private Token token(int i) {
        return layout.tokens().get(i);
    }

    private int size() {
        return layout.tokens().size();
    }
}
