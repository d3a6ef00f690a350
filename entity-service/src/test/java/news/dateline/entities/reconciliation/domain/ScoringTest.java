package news.dateline.entities.reconciliation.domain;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.reconciliation.domain.Condition.Quantifier;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityDetails;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.NameKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ScoringTest {

    private static final Entity SOCAR = entity("SOCAR", EntityStatus.CONFIRMED, 5, "State Oil Company");
    private static final Entity SOCAR_TRADING = entity("SOCAR Trading", EntityStatus.CONFIRMED, 9);
    private static final Entity UNSURE = entity("Socar", EntityStatus.CANDIDATE, 90);

    @Test
    void anyOfItsNamesCountsAsAnEntitysName() {
        var ranked = Scoring.rank(query("state oil company", 5), List.of(SOCAR_TRADING, SOCAR));

        assertThat(ranked)
                .extracting(Candidate::entity, Candidate::score, Candidate::match)
                .containsExactly(tuple(SOCAR, 100.0, true));
    }

    @Test
    void ofTwoThatFitEquallyTheConfirmedOneIsFirstAndNeitherIsAMatch() {
        var ranked = Scoring.rank(query("SOCAR", 5), List.of(UNSURE, SOCAR));

        assertThat(ranked)
                .extracting(Candidate::entity, Candidate::score, Candidate::match)
                .containsExactly(tuple(SOCAR, 100.0, false), tuple(UNSURE, 100.0, false));
    }

    @Test
    void aNamesakeBeyondTheLimitStillMakesAMatchUncertain() {
        var ranked = Scoring.rank(query("SOCAR", 1), List.of(UNSURE, SOCAR));

        assertThat(ranked).extracting(Candidate::entity, Candidate::match).containsExactly(tuple(SOCAR, false));
    }

    @Test
    void conditionsMakeThreeTenthsOfTheScore() {
        var confirmed =
                new Condition(EntityProperty.STATUS, List.of("confirmed"), Quantifier.ANY, Qualifier.EXACT, false);
        var query = new ReconciliationQuery(List.of("SOCAR"), Set.of(), List.of(confirmed), 5);

        var ranked = Scoring.rank(query, List.of(UNSURE, SOCAR));

        assertThat(ranked)
                .extracting(Candidate::entity, Candidate::score, Candidate::match)
                .containsExactly(tuple(SOCAR, 100.0, true), tuple(UNSURE, 70.0, false));
    }

    @Test
    void whoeverLacksWhatIsRequiredIsNoCandidate() {
        var none = new Condition(EntityProperty.ALIAS, List.of("state"), Quantifier.NONE, Qualifier.PREFIX, true);
        var query = new ReconciliationQuery(List.of("SOCAR"), Set.of(), List.of(none), 5);

        assertThat(Scoring.rank(query, List.of(UNSURE, SOCAR)))
                .extracting(Candidate::entity)
                .containsExactly(UNSURE);
    }

    @Test
    void anIdIsAsGoodAsTheName() {
        var ranked = Scoring.rank(query("https://example.org/" + SOCAR.id(), 5), List.of(SOCAR));

        assertThat(ranked).extracting(Candidate::score).containsExactly(100.0);
    }

    private static ReconciliationQuery query(String name, int limit) {
        return new ReconciliationQuery(List.of(name), Set.of(), List.of(), limit);
    }

    private static Entity entity(String name, EntityStatus status, int mentions, String... aliases) {
        var names = new java.util.ArrayList<EntityName>();
        names.add(new EntityName(name, NameKind.OFFICIAL, "en"));
        List.of(aliases).forEach(alias -> names.add(new EntityName(alias, NameKind.ALIAS, "en")));
        var template = Entity.candidate(EntityKind.ORGANIZATION, names, Instant.EPOCH);
        return new Entity(
                EntityId.create(),
                template.type(),
                name,
                status,
                false,
                1,
                Instant.EPOCH,
                Instant.EPOCH,
                1,
                mentions,
                names,
                EntityDetails.NONE);
    }
}
