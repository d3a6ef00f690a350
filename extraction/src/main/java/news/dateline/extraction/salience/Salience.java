package news.dateline.extraction.salience;

import java.util.List;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;

/**
 * The salience of the entities of one text, 0-1:
 *
 * <pre>
 * salience = weight(type) * (0.4 * frequency + 0.3 * position + 0.3 * headline)
 * frequency = ln(1 + mentions) / ln(1 + mentions of the entity with the most)
 * position  = 1 - (first mention's distance from the body's beginning) / (length of the body)
 * headline  = 1 if the headline names it; in a text without one, 1 if the first paragraph does; else 0
 * weight    = 0.6 for a people (GROUP), else 1
 * </pre>
 *
 * A dateline says where a report was written, not what it is about, so its names count for nothing here; an entity that
 * only the dateline names has 0.05.
 */
public final class Salience {

    private static final double ONLY_DATELINE = 0.05;

    private final Layout layout;
    private final int most;
    private final int bodyStart;
    private final int headlineEnd;

    /** Prepares for the entities of a text. */
    public Salience(Layout layout, List<Cluster> clusters) {
        this.layout = layout;
        this.most = clusters.stream()
                .mapToInt(cluster -> counted(cluster).size())
                .max()
                .orElse(1);
        this.bodyStart = positionOf(layout.bodyStart());
        this.headlineEnd = positionOf(layout.headlineEnd() > 0 ? layout.headlineEnd() : endOfFirstParagraph());
    }

    /** The salience of one of the entities, rounded to four digits so that it reads and compares well. */
    public double of(Cluster cluster) {
        List<Annotation> names = counted(cluster);
        if (names.isEmpty()) {
            return ONLY_DATELINE;
        }
        double frequency = Math.log1p(names.size()) / Math.log1p(most);
        double sum = 0.4 * frequency + 0.3 * position(names) + 0.3 * (isInHeadline(names) ? 1 : 0);
        double weight = cluster.type() == EntityType.GROUP ? 0.6 : 1;
        return Math.round(weight * sum * 10_000) / 10_000.0;
    }

    private static List<Annotation> counted(Cluster cluster) {
        return cluster.names().stream()
                .filter(name -> name.stage() != Stage.DATELINE)
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
