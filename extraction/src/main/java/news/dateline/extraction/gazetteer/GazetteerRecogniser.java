package news.dateline.extraction.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;

/**
 * Makes annotations of what a gazetteer finds. How sure it is: a name of several words or in capitals is rarely anything
 * else (0.95, 0.9), a single word may be (0.8), and things of different types with one name share that (a third of it
 * less for each).
 */
public final class GazetteerRecogniser {

    private static final String MODEL = "registry";
    private static final double SEVERAL_WORDS = 0.95;
    private static final double CAPITALS = 0.9;
    private static final double ONE_WORD = 0.8;

    private GazetteerRecogniser() {}

    /**
     * The names in a text, one annotation for each type that the name may have.
     *
     * @param caseless says of the index of a token whether capitals say nothing there
     */
    public static List<Annotation> recognise(Layout layout, Gazetteer gazetteer, IntPredicate caseless) {
        return gazetteer.matches(layout.tokens(), caseless).stream()
                .flatMap(match -> match.types().stream().sorted().map(type -> annotation(layout, match, type)))
                .toList();
    }

    private static Annotation annotation(Layout layout, Match match, EntityType type) {
        int start = layout.tokens().get(match.from()).start();
        int end = layout.tokens().get(match.to() - 1).end();
        String form = layout.text().substring(start, end);
        double confidence =
                sureness(layout, match) * Math.pow(2 / 3.0, match.types().size() - 1);
        List<String> ids = match.ids(type);
        return new Annotation(start, end, form, type, confidence, Stage.GAZETTEER, MODEL, Optional.empty(), ids);
    }

    private static double sureness(Layout layout, Match match) {
        if (match.to() - match.from() > 1) {
            return SEVERAL_WORDS;
        }
        return layout.tokens().get(match.from()).isAllCapitals() ? CAPITALS : ONE_WORD;
    }
}
