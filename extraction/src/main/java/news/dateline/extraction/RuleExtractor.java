package news.dateline.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.coreference.Resolver;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.rules.Found;
import news.dateline.extraction.rules.RuleRecogniser;
import news.dateline.extraction.salience.Salience;
import news.dateline.extraction.text.CodePoints;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Normaliser;

/** The stages in their order: normal form, layout, recognition by rules, coreference, salience. */
final class RuleExtractor implements Extractor {

    private static final String MODEL_VERSION = "rules-1";

    private final KnownNames known = KnownNames.load();
    private final RuleRecogniser recogniser = new RuleRecogniser(known, Lexicon.load());
    private final Resolver resolver = new Resolver(known);

    @Override
    public String modelVersion() {
        return MODEL_VERSION;
    }

    @Override
    public Analysis analyse(Document document) {
        String text = Normaliser.normalise(document.text());
        Layout layout = Layout.of(text);
        RuleRecogniser.Result recognised = recogniser.recognise(layout);
        List<Cluster> clusters = resolver.resolve(text, annotations(recognised.names()));
        return assemble(layout, document.language(), clusters);
    }

    private static List<Annotation> annotations(List<Found> names) {
        return names.stream()
                .map(name -> new Annotation(
                        name.start(),
                        name.end(),
                        name.form(),
                        name.type(),
                        name.confidence(),
                        name.stage(),
                        MODEL_VERSION,
                        name.canonical(),
                        List.of()))
                .toList();
    }

    private static Analysis assemble(Layout layout, String language, List<Cluster> clusters) {
        Salience salience = new Salience(layout, clusters);
        double[] values = clusters.stream().mapToDouble(salience::of).toArray();
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparingInt(i -> i))
                .toList();
        CodePoints codePoints = new CodePoints(layout.text());
        List<NamedEntity> entities = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (int i : order) {
            Cluster cluster = clusters.get(i);
            for (Annotation name : cluster.names()) {
                mentions.add(mention(name, codePoints, entities.size()));
            }
            entities.add(new NamedEntity(cluster.name(), cluster.aliases(), cluster.type(), values[i]));
        }
        mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return new Analysis(layout.text(), language, MODEL_VERSION, mentions, entities);
    }

    private static Mention mention(Annotation name, CodePoints codePoints, int entity) {
        return new Mention(
                codePoints.span(name.start(), name.end()),
                name.form(),
                name.type(),
                name.confidence(),
                name.stage(),
                entity);
    }
}
