package news.dateline.entities.linking.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.Coordinates;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.NormalisedName;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LinkerTest {

    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");

    private final FakeIndex index = new FakeIndex();
    private final Linker linker = new Linker(index, Calibration.shipped(), 0.5);

    @Test
    void whatNobodyKnowsBecomesACandidateWithItsNames() {
        var linking = link(cluster("Association of News", "AN"));

        var created = linking.created().getFirst();
        assertThat(created.status()).isEqualTo(EntityStatus.CANDIDATE);
        assertThat(created.version()).isEqualTo(1);
        assertThat(created.name()).isEqualTo("Association of News");
        assertThat(created.names())
                .extracting(name -> name.kind())
                .containsExactly(NameKind.OFFICIAL, NameKind.ACRONYM);
        assertThat(created.names()).extracting(name -> name.language()).containsOnly("en");
        assertThat(linked(linking)).containsExactly(created.id());
        assertThat(linking.links().getFirst().confidence()).isEqualTo(0.8);
        assertThat(linking.links().getFirst().explanation().evidence()).isEmpty();
        assertThat(linking.existing()).isEmpty();
    }

    @Test
    void namesAreLockedOnlyIfTheyAreNew() {
        index.know("Portmere", "Portmere", false, 1);

        link(cluster("Portmere"));
        assertThat(index.locked).isEmpty();

        link(cluster("Portmere"), cluster("Eastmere"));
        assertThat(index.locked).containsExactly(key("Eastmere"));
    }

    @Test
    void whatSomebodyElseEntersBeforeTheLockIsLinkedTo() {
        var quicker = new KnownEntity(EntityId.create(), NormalisedName.of("Portmere"), false, 0);
        index.onLock = () -> index.matches.add(new NameMatch(key("Portmere"), quicker));

        var linking = link(cluster("Portmere"));

        assertThat(linking.created()).isEmpty();
        assertThat(linking.links()).extracting(Link::entity).containsExactly(quicker.id());
    }

    @Test
    void aNameIsFoundAmongAliasesToo() {
        var known = index.know("AN", "Association of News", false, 1);

        var link = link(cluster("AN")).links().getFirst();

        assertThat(link.entity()).isEqualTo(known);
        assertThat(link.confidence()).isCloseTo(0.8 * 0.9, within(1e-9));
    }

    @Test
    void anEntityKnownByItsShortNameIsFoundByTheAliasAndGivenTheFullOne() {
        var known = index.know("AN", "AN", false, 1);

        var linking = link(cluster("Association of News", "AN"));

        assertThat(linked(linking)).containsExactly(known);
        assertThat(linking.names().getFirst().names())
                .extracting(name -> name.name())
                .containsExactly("Association of News", "AN");
    }

    @Test
    void twoFullNamesThatShareAnAcronymAreTwoEntities() {
        index.know("AN", "Association of News", true, 100);

        var linking = link(cluster("Academy of Nurses", "AN"));

        assertThat(linking.created()).hasSize(1);
    }

    @Test
    void confirmedGoesFirstThenTheOwnNameThenMentionsThenAge() {
        var oldest = index.know("AN", "AN", false, 5);
        var second = index.know("AN", "AN", false, 5);
        assertThat(linked(link(cluster("AN")))).containsExactly(oldest);

        var mentioned = index.know("AN", "AN", false, 6);
        assertThat(linked(link(cluster("AN")))).containsExactly(mentioned);

        var full = index.know("Association of News", "Association of News", false, 0);
        assertThat(linked(link(cluster("Association of News", "AN")))).containsExactly(full);

        var confirmed = index.know("AN", "AN", true, 0);
        assertThat(linked(link(cluster("Association of News", "AN")))).containsExactly(confirmed);
        assertThat(second).isGreaterThan(oldest);
    }

    @Test
    void confidenceIsSharedBetweenCandidatesOfOneName() {
        index.know("AN", "AN", false, 2);
        index.know("AN", "AN", false, 0);

        assertThat(link(cluster("AN")).links().getFirst().confidence()).isCloseTo(0.8 * 3 / 4, within(1e-9));
    }

    @Test
    void aNewNameTwiceInOneArticleIsOneCandidate() {
        var linking = link(cluster("Portmere"), cluster("PORTMERE"));

        assertThat(linking.created()).hasSize(1);
        assertThat(linked(linking)).hasSize(1);
    }

    @Test
    void theWordsOfTheArticleTellNamesakesApart() {
        index.know("AN", described("a league of nurses", Optional.empty()));
        var meant = index.know("AN", described("a builder of bridge and river works", Optional.empty()));

        var link = link(cluster("AN")).links().getFirst();

        assertThat(link.entity()).isEqualTo(meant);
        assertThat(link.explanation().evidence())
                .filteredOn(evidence -> evidence.feature() == Evidence.Feature.CONTEXT)
                .extracting(Evidence::value)
                .containsExactly(2.0);
        assertThat(link.explanation().others()).hasSize(1);
    }

    @Test
    void whatIsNamedTogetherElsewhereIsNamedTogetherHere() {
        index.know("AN", "AN", true, 3);
        var meant = index.know("AN", "AN", true, 3);
        index.know("Portmere", "Portmere", true, 1);
        index.companions.put(meant, 9);

        assertThat(linked(link(cluster("AN"), cluster("Portmere")))).contains(meant);
    }

    @Test
    void aPlaceThatIsNearTheOthersIsMeant() {
        index.know("AN", described("", Optional.of(new Coordinates(-33, 151))));
        var meant = index.know("AN", described("", Optional.of(new Coordinates(40.5, 50))));
        index.know("Portmere", described("", Optional.of(new Coordinates(40.4, 49.9))));

        assertThat(linked(link(cluster("AN"), cluster("Portmere")))).contains(meant);
    }

    @Test
    void theBestKnownOfNamesakesIsMeantWhereNothingElseTells() {
        index.know("AN", famous(0.3));
        var meant = index.know("AN", famous(0.9));

        assertThat(linked(link(cluster("AN")))).containsExactly(meant);
    }

    @Test
    void aTransliterationIsFoundButADifferentNameIsNot() {
        var known = index.spell("Azer Qarayev", "Azer Garayev", 0.9);
        index.spell("Eastmere", "Westmere", 0.7);

        var linking = link(cluster("Azer Qarayev"), cluster("Eastmere"));

        assertThat(linking.links().getFirst().entity()).isEqualTo(known);
        assertThat(linking.links().getFirst().confidence()).isLessThan(0.8);
        assertThat(linking.created()).hasSize(1);
    }

    private static KnownEntity described(String description, Optional<Coordinates> coordinates) {
        return new KnownEntity(
                EntityId.create(),
                NormalisedName.of("AN"),
                true,
                1,
                0.5,
                ArticleContext.words(description),
                coordinates);
    }

    private static KnownEntity famous(double popularity) {
        return new KnownEntity(
                EntityId.create(), NormalisedName.of("AN"), true, 0, popularity, Set.of(), Optional.empty());
    }

    private Linking link(Cluster... clusters) {
        return linker.link(List.of(clusters), new ArticleContext("en", Set.of("river", "bridge")), NOW);
    }

    private static Set<EntityId> linked(Linking linking) {
        return linking.links().stream().map(Link::entity).collect(toUnmodifiableSet());
    }

    private static Cluster cluster(String name, String... aliases) {
        return new Cluster(EntityKind.ORGANIZATION, name, List.of(aliases), 0.8);
    }

    private static NameKey key(String name) {
        return new NameKey(EntityKind.ORGANIZATION, NormalisedName.of(name));
    }

    private static final class FakeIndex implements NameIndex {

        private final List<NameMatch> matches = new ArrayList<>();
        private final List<NameMatch> spellings = new ArrayList<>();
        private final Map<EntityId, Integer> companions = new HashMap<>();
        private final List<NameKey> locked = new ArrayList<>();
        private Runnable onLock = () -> {};

        EntityId know(String name, String preferred, boolean confirmed, int mentions) {
            return know(name, new KnownEntity(EntityId.create(), NormalisedName.of(preferred), confirmed, mentions));
        }

        EntityId know(String name, KnownEntity entity) {
            matches.add(new NameMatch(key(name), entity));
            return entity.id();
        }

        EntityId spell(String name, String preferred, double likeness) {
            var entity = new KnownEntity(EntityId.create(), NormalisedName.of(preferred), true, 1);
            spellings.add(new NameMatch(key(name), entity, likeness));
            return entity.id();
        }

        @Override
        public List<NameMatch> find(Collection<NameKey> keys) {
            return matches.stream().filter(match -> keys.contains(match.key())).toList();
        }

        @Override
        public List<NameMatch> near(Collection<NameKey> keys) {
            return spellings.stream()
                    .filter(match -> keys.contains(match.key()))
                    .toList();
        }

        @Override
        public Map<EntityId, Integer> companions(Collection<EntityId> entities, Collection<EntityId> others) {
            return companions;
        }

        @Override
        public void lock(Collection<NameKey> keys) {
            locked.addAll(keys);
            onLock.run();
        }
    }
}
