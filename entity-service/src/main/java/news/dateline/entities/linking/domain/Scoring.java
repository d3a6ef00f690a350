package news.dateline.entities.linking.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.entities.linking.domain.Evidence.Feature;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityId;

/**
 * Weighs what a name could mean. The model is log-linear: the odds of an option are the product of what speaks for it, and its
 * probability is its share of the odds of all options. The weights were set by hand and checked with the evaluation command.
 *
 * @param context what the article says
 * @param companions how many recent articles name an option together with what this article names for certain
 * @param places where the places are that the article names for certain
 */
record Scoring(ArticleContext context, Map<EntityId, Integer> companions, Collection<Coordinates> places) {

    /** A name that is spelt otherwise halves the odds with each twentieth of likeness that is missing. */
    private static final double NAME = 14;

    private static final double OWN_NAME = 3;
    /** What somebody vouches for is worth a hundred mentions of what nobody does. */
    private static final double CONFIRMED = 4.6;

    private static final double PRIOR = 1;
    /** What the best known thing of the world is worth in mentions: ten to the power of this. */
    private static final double FAME = 4;

    private static final double CONTEXT = 1.2;
    private static final int MOST_WORDS = 4;
    private static final double COHERENCE = 0.7;
    private static final double GEOGRAPHY = 2;
    /** A place so many kilometres away is as likely as one at the other end of the world, but for a third. */
    private static final double REACH = 400;

    private static final double EARTH = 6371;

    /**
     * All that speaks for an option.
     *
     * @param ownName whether it goes by the article's own name, and not only by another form of it
     */
    List<Evidence> evidence(KnownEntity entity, double likeness, boolean ownName) {
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence(Feature.NAME, likeness - 1, NAME));
        evidence.add(new Evidence(Feature.OWN_NAME, ownName ? 1 : 0, OWN_NAME));
        evidence.add(new Evidence(Feature.CONFIRMED, entity.confirmed() ? 1 : 0, CONFIRMED));
        evidence.add(new Evidence(Feature.PRIOR, prior(entity), PRIOR));
        evidence.add(new Evidence(Feature.CONTEXT, sharedWords(entity.words()), CONTEXT));
        evidence.add(new Evidence(Feature.COHERENCE, Math.log1p(companions.getOrDefault(entity.id(), 0)), COHERENCE));
        evidence.add(new Evidence(Feature.GEOGRAPHY, nearness(entity), GEOGRAPHY));
        return evidence;
    }

    private static double prior(KnownEntity entity) {
        return Math.log(entity.mentions() + Math.pow(10, FAME * entity.popularity()));
    }

    private double sharedWords(Set<String> words) {
        return Math.min(
                MOST_WORDS, words.stream().filter(context.words()::contains).count());
    }

    private double nearness(KnownEntity entity) {
        return entity.coordinates()
                .map(here -> places.stream()
                        .mapToDouble(there -> Math.exp(-kilometres(here, there) / REACH))
                        .max()
                        .orElse(0))
                .orElse(0.0);
    }

    private static double kilometres(Coordinates one, Coordinates other) {
        double latitude = Math.toRadians(other.latitude() - one.latitude());
        double longitude = Math.toRadians(other.longitude() - one.longitude());
        double haversine = Math.pow(Math.sin(latitude / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(longitude / 2), 2);
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }
}
