package news.dateline.extraction.salience;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Sentence.Part;
import news.dateline.extraction.text.Token;

/**
 * The salience of the entities of one text, 0-1:
 *
 * <pre>
 * salience = weight(type) * (0.4 * frequency + 0.25 * position + 0.25 * headline + 0.1 * subject)
 * frequency = ln(1 + mentions) / ln(1 + mentions of the entity with the most)
 * position  = 1 - (first mention's distance from the body's beginning) / (length of the body)
 * headline  = 1 if the headline names it; in a text without one, 1 if the first paragraph does; else 0
 * subject   = share of its mentions that are the first name of their sentence and follow no preposition
 * weight    = 0.6 for a people (GROUP), 0.85 for a place, else 1
 * </pre>
 *
 * A dateline says where a report was written, byline and boilerplate by whom, not what it is about, so their names count for
 * nothing here; an entity that only they name has 0.05.
 */
public final class Salience {

    private static final double ONLY_BESIDE = 0.05;
    private static final Set<String> PREPOSITIONS = Set.of(
            "about", "after", "against", "around", "at", "before", "between", "by", "for", "from", "in", "inside",
            "into", "near", "of", "off", "on", "over", "outside", "through", "to", "under", "via", "with", "within");

    private final Layout layout;
    private final int most;
    private final int bodyStart;
    private final int headlineEnd;
    /** The positions in byline and boilerplate. */
    private final BitSet beside = new BitSet();

    /** Where the names begin that are the first of their sentence and follow no preposition. */
    private final Set<Integer> subjects = new HashSet<>();

    /** Prepares for the entities of a text. */
    public Salience(Layout layout, List<Cluster> clusters) {
        this.layout = layout;
        layout.sentences().stream()
                .filter(sentence -> sentence.part() == Part.BYLINE || sentence.part() == Part.BOILERPLATE)
                .forEach(sentence -> beside.set(positionOf(sentence.from()), positionOf(sentence.to())));
        this.most = clusters.stream()
                .mapToInt(cluster -> counted(cluster).size())
                .max()
                .orElse(1);
        this.bodyStart = positionOf(layout.bodyStart());
        this.headlineEnd = positionOf(layout.headlineEnd() > 0 ? layout.headlineEnd() : endOfFirstParagraph());
        readSubjects(clusters);
    }

    private void readSubjects(List<Cluster> clusters) {
        Set<Integer> starts = new HashSet<>();
        clusters.forEach(cluster -> cluster.names().forEach(name -> starts.add(name.start())));
        List<Token> tokens = layout.tokens();
        layout.sentences().forEach(sentence -> {
            for (int i = sentence.from(); i < sentence.to(); i++) {
                if (starts.contains(tokens.get(i).start())) {
                    if (i == sentence.from()
                            || !PREPOSITIONS.contains(tokens.get(i - 1).lower())) {
                        subjects.add(tokens.get(i).start());
                    }
                    return;
                }
            }
        });
    }

    /** The salience of one of the entities, rounded to four digits so that it reads and compares well. */
    public double of(Cluster cluster) {
        List<Annotation> names = counted(cluster);
        if (names.isEmpty()) {
            return ONLY_BESIDE;
        }
        double frequency = Math.log1p(names.size()) / Math.log1p(most);
        double subject =
                names.stream().filter(name -> subjects.contains(name.start())).count() / (double) names.size();
        double headline = isInHeadline(names) ? 1 : 0;
        double sum = 0.4 * frequency + 0.25 * position(names) + 0.25 * headline + 0.1 * subject;
        return Math.round(weight(cluster.type()) * sum * 10_000) / 10_000.0;
    }

    private static double weight(EntityType type) {
        return switch (type) {
            case GROUP -> 0.6;
            case PLACE -> 0.85;
            case PERSON, ORGANIZATION, EVENT, WORK, PRODUCT -> 1;
        };
    }

    private List<Annotation> counted(Cluster cluster) {
        return cluster.names().stream()
                .filter(name -> name.stage() != Stage.DATELINE && !beside.get(name.start()))
                .toList();
    }

    private double position(List<Annotation> names) {
        int length = Math.max(1, layout.text().length() - bodyStart);
        int first = Math.max(0, names.getFirst().start() - bodyStart);
        return 1 - (double) first / length;
    }

    private boolean isInHeadline(List<Annotation> names) {
        return names.getFirst().start() < headlineEnd;
    }

    private int endOfFirstParagraph() {
        int token = 0;
        while (token < layout.tokens().size() && layout.tokens().get(token).paragraph() == 0) {
            token++;
        }
        return token;
    }

    private int positionOf(int token) {
        return token < layout.tokens().size()
                ? layout.tokens().get(token).start()
                : layout.text().length();
    }
}
