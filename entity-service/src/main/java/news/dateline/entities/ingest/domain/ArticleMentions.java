package news.dateline.entities.ingest.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Cluster;
import news.dateline.entities.linking.domain.Link;
import news.dateline.entities.linking.domain.Linking;
import news.dateline.entities.mention.domain.EntityPart;
import news.dateline.entities.mention.domain.EntityUse;
import news.dateline.entities.mention.domain.Place;
import news.dateline.entities.mention.domain.StoredMention;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.text.Utf16Index;
import news.dateline.extraction.Analysis;
import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;

/** Translates an analysis into what linking asks for, and what linking answers into what is stored. */
final class ArticleMentions {

    private final Analysis analysis;
    /** Indexes of the analysis' entities that can be linked; the others have no usable name. */
    private final List<Integer> nameable = new ArrayList<>();

    private final List<Cluster> clusters = new ArrayList<>();

    ArticleMentions(Analysis analysis) {
        this.analysis = analysis;
        var confidences = new HashMap<Integer, Double>();
        analysis.mentions().forEach(mention -> confidences.merge(mention.entity(), mention.confidence(), Math::max));
        for (int i = 0; i < analysis.entities().size(); i++) {
            var cluster = cluster(analysis.entities().get(i), confidences.getOrDefault(i, 0.0));
            if (cluster.isNameable()) {
                nameable.add(i);
                clusters.add(cluster);
            }
        }
    }

    private static Cluster cluster(NamedEntity entity, double confidence) {
        return new Cluster(kind(entity.type()), entity.name(), entity.aliases(), confidence);
    }

    private static EntityKind kind(EntityType type) {
        return switch (type) {
            case PERSON -> EntityKind.PERSON;
            case ORGANIZATION -> EntityKind.ORGANIZATION;
            case PLACE -> EntityKind.PLACE;
            case GROUP -> EntityKind.GROUP;
            case EVENT -> EntityKind.EVENT;
            case WORK -> EntityKind.WORK;
            case PRODUCT -> EntityKind.PRODUCT;
        };
    }

    /** Those that are to be linked. */
    List<Cluster> clusters() {
        return clusters;
    }

    /** Leaves clusters out, as if they had no usable name. */
    void drop(Predicate<Cluster> unwanted) {
        for (int i = clusters.size() - 1; i >= 0; i--) {
            if (unwanted.test(clusters.get(i))) {
                clusters.remove(i);
                nameable.subList(i, i + 1).clear();
            }
        }
    }

    /** The mentions that mean something, in the order of the text. */
    List<StoredMention> stored(Linking linking) {
        var entities = entityByCluster(linking);
        var utf16 = Utf16Index.of(analysis.text());
        return analysis.mentions().stream()
                .filter(mention -> entities.containsKey(mention.entity()))
                .map(mention -> store(mention, entities.get(mention.entity()).entity(), utf16))
                .toList();
    }

    /** The number of each of the analysis' mentions among the stored ones; empty for those that are not. */
    List<Optional<Integer>> numbers(Linking linking) {
        var entities = entityByCluster(linking);
        var numbers = new ArrayList<Optional<Integer>>();
        int next = 0;
        for (Mention mention : analysis.mentions()) {
            numbers.add(entities.containsKey(mention.entity()) ? Optional.of(next++) : Optional.empty());
        }
        return numbers;
    }

    private static StoredMention store(Mention mention, EntityId entity, Utf16Index utf16) {
        return new StoredMention(
                entity,
                kind(mention.type()),
                place(mention, utf16),
                mention.exact(),
                mention.confidence(),
                mention.stage().name());
    }

    private static Place place(Mention mention, Utf16Index utf16) {
        var span = mention.span();
        return new Place(span.start(), span.end(), utf16.utf16(span.start()));
    }

    /** How the article names each entity, most salient first. Clusters that mean one entity become one use. */
    List<EntityUse> uses(List<EntityPart> parts) {
        var uses = new LinkedHashMap<EntityId, EntityUse>();
        parts.stream()
                // A sum of fractions differs with their order in the last digit, and merges add them up in this one.
                .sorted(Comparator.comparingDouble(part -> part.use().salience()))
                .forEach(part -> uses.merge(part.use().entity(), part.use(), ArticleMentions::both));
        return uses.values().stream()
                .sorted(Comparator.comparingDouble(EntityUse::salience).reversed())
                .toList();
    }

    /** The same by what would be named if nothing had been merged. */
    List<EntityPart> parts(Linking linking, Origins origins) {
        var mentions = new HashMap<Integer, Integer>();
        analysis.mentions().forEach(mention -> mentions.merge(mention.entity(), 1, Integer::sum));
        var parts = new LinkedHashMap<EntityId, EntityUse>();
        for (int i = 0; i < nameable.size(); i++) {
            int cluster = nameable.get(i);
            var link = linking.links().get(i);
            double salience = analysis.entities().get(cluster).salience();
            var use = new EntityUse(link.entity(), salience, link.confidence(), mentions.getOrDefault(cluster, 0));
            parts.merge(origins.ofLinks().get(i), use, ArticleMentions::both);
        }
        return parts.entrySet().stream()
                .map(entry -> new EntityPart(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** By the numbers of stored mentions, whose they would be, of those that merges gave to another. */
    Map<Integer, EntityId> merged(Linking linking, Origins origins) {
        var numbers = numbers(linking);
        var merged = new LinkedHashMap<Integer, EntityId>();
        for (int i = 0; i < numbers.size(); i++) {
            int link = nameable.indexOf(analysis.mentions().get(i).entity());
            if (link >= 0
                    && !origins.ofLinks()
                            .get(link)
                            .equals(linking.links().get(link).entity())) {
                var origin = origins.ofLinks().get(link);
                numbers.get(i).ifPresent(number -> merged.put(number, origin));
            }
        }
        return merged;
    }

    private static EntityUse both(EntityUse one, EntityUse other) {
        return new EntityUse(
                one.entity(),
                Math.min(1.0, one.salience() + other.salience()),
                Math.max(one.confidence(), other.confidence()),
                one.mentions() + other.mentions());
    }

    private Map<Integer, Link> entityByCluster(Linking linking) {
        var links = new LinkedHashMap<Integer, Link>();
        for (int i = 0; i < nameable.size(); i++) {
            links.put(nameable.get(i), linking.links().get(i));
        }
        return links;
    }
}
