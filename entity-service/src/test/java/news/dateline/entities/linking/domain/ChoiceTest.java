package news.dateline.entities.linking.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.WithDefault;
import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.linking.domain.Choice.Outcome;
import news.dateline.entities.linking.domain.Evidence.Feature;
import news.dateline.entities.linking.domain.KnownNames.Option;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NormalisedName;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChoiceTest {

    private static final Cluster PORTMERE = new Cluster(EntityKind.PLACE, "Portmere", List.of(), 0.8);
    /** Only the fame counts; an even chance at a popularity of a half. */
    private static final Calibration BY_FAME =
            new Calibration(Map.of(Feature.BASE, -Math.log(101), Feature.PRIOR, 1.0), 9, 0, 1);

    @Test
    void theProbabilityOfALinkIsTheCalibratedOne() {
        var known = choose(0.4, confirmed(0.5));

        assertThat(known.explanation().probability()).isCloseTo(100.0 / 201, within(0.01));
        assertThat(known.confidence()).isCloseTo(0.8 * known.explanation().probability(), within(1e-9));
        assertThat(known.explanation().certainty())
                .extracting(Evidence::feature)
                .isEqualTo(Calibration.FEATURES);
    }

    @Test
    void aNameThatProbablyMeansNothingKnownIsNotLinkedAndSaysWhatItNearlyWas() {
        // given
        var doubtful = confirmed(0.1);

        // when
        var outcome = choice(0.4).of(PORTMERE, List.of(doubtful));

        // then
        assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
        var why = ((Outcome.Unknown) outcome).explanation();
        assertThat(why.evidence()).isEmpty();
        assertThat(why.others())
                .extracting(Explanation.Other::entity)
                .containsExactly(doubtful.entity().id());
        assertThat(why.probability() + why.others().getFirst().probability()).isCloseTo(1, within(1e-9));
    }

    @Test
    void aCandidateOfTheNameIsTakenWhereTheConfirmedEntityIsNotProbableEnough() {
        var candidate = option(new KnownEntity(EntityId.create(), PORTMERE.ownName(), false, 3));

        assertThat(choose(0.4, confirmed(0.1), candidate).entity())
                .isEqualTo(candidate.entity().id());
    }

    @Test
    void whatNoImportTellsOfIsNotDoubtful() {
        assertThat(choose(0.9, confirmed(0)).explanation().probability()).isGreaterThan(0.95);
    }

    @Test
    void whatIsLessKnownThanAnythingLearnedFromIsNotDoubtedMore() {
        // given
        var careful = new Calibration(BY_FAME.weights(), 9, 6, 1);

        // when
        var outcome = new Choice(SCORING, careful, 0).of(PORTMERE, List.of(confirmed(0.1)));

        // then
        assertThat(((Outcome.Known) outcome).link().explanation().probability()).isGreaterThan(0.75);
    }

    @Test
    void namesakesShareTheProbability() {
        var link = choose(0.4, confirmed(1), confirmed(1));

        assertThat(link.explanation().probability()).isCloseTo(0.5, within(0.01));
        assertThat(link.explanation().others().getFirst().probability()).isCloseTo(0.5, within(0.01));
    }

    @Test
    void aSharpCalibrationTrustsTheLikelierOfTwoMore() {
        // given
        var options = List.of(confirmed(1), confirmed(0.9));

        // when
        var blunt = ((Outcome.Known) choice(0).of(PORTMERE, options)).link();
        var sharp = new Choice(SCORING, new Calibration(BY_FAME.weights(), 9, 0, 3), 0).of(PORTMERE, options);

        // then
        assertThat(((Outcome.Known) sharp).link().explanation().probability())
                .isGreaterThan(blunt.explanation().probability() + 0.1);
    }

    @Test
    void theShippedCalibrationKnowsItsFeaturesAndNoOthers() {
        var shipped = Calibration.shipped();

        assertThat(shipped.weights()).containsOnlyKeys(Calibration.FEATURES);
        assertThat(shipped.usualPrior()).isPositive();
        assertThat(shipped.sharpness()).isPositive();
    }

    @Test
    void byDefaultTwoNamesakesThatAreEquallyKnownAreLeftOpenAndTheBetterKnownOfTwoIsMeant() throws Exception {
        // given: the calibration and the threshold that the service comes with
        String threshold = LinkingConfig.class
                .getMethod("threshold")
                .getAnnotation(WithDefault.class)
                .value();
        var asShipped = new Choice(SCORING, Calibration.shipped(), Double.parseDouble(threshold));

        // then
        assertThat(asShipped.of(PORTMERE, List.of(confirmed(0.6), confirmed(0.6))))
                .isInstanceOf(Outcome.Unknown.class);
        assertThat(asShipped.of(PORTMERE, List.of(confirmed(0.9), confirmed(0.6))))
                .isInstanceOf(Outcome.Known.class);
        assertThat(asShipped.of(PORTMERE, List.of(confirmed(0.6)))).isInstanceOf(Outcome.Known.class);
    }

    private static final Scoring SCORING = new Scoring(new ArticleContext("en", Set.of()), Map.of(), List.of());

    private static Choice choice(double threshold) {
        return new Choice(SCORING, BY_FAME, threshold);
    }

    private static Link choose(double threshold, Option... options) {
        return ((Outcome.Known) choice(threshold).of(PORTMERE, List.of(options))).link();
    }

    private static Option confirmed(double popularity) {
        return option(new KnownEntity(
                EntityId.create(), NormalisedName.of("Portmere"), true, 0, popularity, Set.of(), Optional.empty()));
    }

    private static Option option(KnownEntity entity) {
        return new Option(entity, 1, true);
    }
}
