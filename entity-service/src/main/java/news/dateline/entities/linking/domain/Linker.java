package news.dateline.entities.linking.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.LearnedNames;

import static java.util.stream.Collectors.toSet;

/** Links the clusters of an article to the registry's entities, within the caller's transaction. */
@ApplicationScoped
public class Linker {

    private final NameIndex index;
    private final Calibration calibration;
    private final double threshold;

    /** With an index of names. */
    @Inject
    public Linker(NameIndex index, LinkingConfig config) {
        this(index, Calibration.shipped(), config.threshold());
    }

    /** With another calibration. */
    public Linker(NameIndex index, Calibration calibration, double threshold) {
        if (!(threshold >= 0 && threshold <= 1)) {
            throw new IllegalArgumentException("dateline.entities.linking.threshold is a probability, from 0 to 1");
        }
        this.index = index;
        this.calibration = calibration;
        this.threshold = threshold;
    }

    /**
     * Finds what each cluster means, and makes a candidate where nothing known explains it.
     *
     * @param clusters nameable ones
     * @param context what the article says beside its names
     * @param now when candidates come into being
     */
    public Linking link(List<Cluster> clusters, ArticleContext context, Instant now) {
        var known = new KnownNames();
        known.add(index.find(clusters.stream().flatMap(Cluster::keys).collect(toSet())));
        var unknown = unknown(clusters, known);
        if (!unknown.isEmpty()) {
            known.add(index.near(unknown));
            unknown = unknown(clusters, known);
        }
        if (!unknown.isEmpty()) {
            index.lock(unknown);
            // Someone else may have entered them before we got the lock.
            known.add(index.find(unknown));
        }
        var choice = new Choice(scoring(clusters, known, context), calibration, threshold);
        return decide(clusters, known, choice, context.language(), now);
    }

    private static Set<NameKey> unknown(List<Cluster> clusters, KnownNames known) {
        return clusters.stream()
                .filter(cluster -> !known.hasAny(cluster))
                .flatMap(Cluster::keys)
                .collect(toSet());
    }

    /** What only one known thing explains is named for certain, and helps to choose where there are several. */
    private Scoring scoring(List<Cluster> clusters, KnownNames known, ArticleContext context) {
        var certain = new ArrayList<KnownEntity>();
        var doubtful = new HashSet<EntityId>();
        for (Cluster cluster : clusters) {
            var options = known.options(cluster).map(KnownNames.Option::entity).toList();
            if (options.size() == 1) {
                certain.add(options.getFirst());
            } else {
                options.forEach(option -> doubtful.add(option.id()));
            }
        }
        Collection<Coordinates> places = certain.stream()
                .flatMap(entity -> entity.coordinates().stream())
                .toList();
        Map<EntityId, Integer> companions = doubtful.isEmpty() || certain.isEmpty()
                ? Map.of()
                : index.companions(
                        doubtful, certain.stream().map(KnownEntity::id).collect(toSet()));
        return new Scoring(context, companions, places);
    }

    private static Linking decide(
            List<Cluster> clusters, KnownNames known, Choice choice, String language, Instant now) {
        var links = new ArrayList<Link>();
        var created = new ArrayList<Entity>();
        var names = new LinkedHashMap<EntityId, LearnedNames>();
        for (Cluster cluster : clusters) {
            Link link = switch (choice.of(cluster, known.options(cluster).toList())) {
                case Choice.Outcome.Known(Link chosen) -> chosen;
                case Choice.Outcome.Unknown(Explanation why) -> {
                    var entity = Entity.candidate(cluster.type(), cluster.names(language), now);
                    created.add(entity);
                    known.add(cluster, entity);
                    yield new Link(entity.id(), cluster.confidence() * why.probability(), why);
                }
            };
            links.add(link);
            names.merge(link.entity(), new LearnedNames(link.entity(), cluster.names(language)), LearnedNames::plus);
        }
        return new Linking(links, created, List.copyOf(names.values()));
    }
}
