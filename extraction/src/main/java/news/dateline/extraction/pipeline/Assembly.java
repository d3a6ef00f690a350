package news.dateline.extraction.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Quote;
import news.dateline.extraction.Reference;
import news.dateline.extraction.Role;
import news.dateline.extraction.coreference.Cluster;
import news.dateline.extraction.coreference.TitleLinks;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.quotes.QuoteFinder;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleFinder;
import news.dateline.extraction.salience.Salience;
import news.dateline.extraction.text.CodePoints;
import news.dateline.extraction.text.Layout;

/** Makes entities of clusters, the most salient first, and finds what is said of them and by them. */
final class Assembly {

    private final Layout layout;
    private final CodePoints codePoints;
    /** In the order of the entities. */
    private final List<Cluster> clusters;

    private final List<NamedEntity> entities;
    private final List<Mention> mentions;
    private final NamedText named;
    private final List<Role> roles;

    Assembly(Layout layout, List<Cluster> found) {
        this.layout = layout;
        this.codePoints = new CodePoints(layout.text());
        Salience salience = new Salience(layout, found);
        double[] values = found.stream().mapToDouble(salience::of).toArray();
        List<Integer> order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -values[i]).thenComparingInt(i -> i))
                .toList();
        this.clusters = order.stream().map(found::get).toList();
        this.entities = entities(found, values, order);
        this.mentions = readMentions();
        this.named = new NamedText(layout, mentions, entities);
        this.roles = RoleFinder.find(named);
    }

    private static List<NamedEntity> entities(List<Cluster> found, double[] salience, List<Integer> order) {
        int[] entityOf = new int[found.size()];
        IntStream.range(0, order.size()).forEach(entity -> entityOf[order.get(entity)] = entity);
        return order.stream()
                .map(i -> {
                    Cluster cluster = found.get(i);
                    OptionalInt place =
                            cluster.demonymOf().stream().map(p -> entityOf[p]).findFirst();
                    return new NamedEntity(cluster.name(), cluster.aliases(), cluster.type(), salience[i], place);
                })
                .toList();
    }

    private List<Mention> readMentions() {
        List<Mention> all = new ArrayList<>();
        for (int entity = 0; entity < clusters.size(); entity++) {
            for (Annotation name : clusters.get(entity).names()) {
                all.add(mention(name, entity));
            }
        }
        all.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return all;
    }

    private Mention mention(Annotation name, int entity) {
        return new Mention(
                codePoints.span(name.start(), name.end()),
                name.form(),
                name.type(),
                name.confidence(),
                name.stage(),
                name.model(),
                entity,
                name.ids());
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<NamedEntity> entities() {
        return entities;
    }

    List<Role> roles() {
        return roles;
    }

    List<Quote> quotes() {
        return QuoteFinder.find(named, roles);
    }

    List<Reference> references(Lexicon lexicon) {
        return TitleLinks.find(layout, lexicon, clusters).stream()
                .map(link -> new Reference(
                        codePoints.span(link.start(), link.end()),
                        layout.text().substring(link.start(), link.end()),
                        link.cluster()))
                .toList();
    }
}
