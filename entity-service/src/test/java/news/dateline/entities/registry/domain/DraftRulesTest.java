package news.dateline.entities.registry.domain;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;

import static org.assertj.core.api.Assertions.assertThat;

class DraftRulesTest {

    private static final Provenance PERSON = Provenance.person();

    @Test
    void aFullDraftKeepsTheRules() {
        var draft = draft(
                List.of(name("Baku", "en", true), name("Bakı", "az", true), name("Baku", "de", true)),
                new EntityDetails(
                        "a city",
                        List.of(new Role("Capital", null, "Azerbaijan", "1918-05", "1918-05-28")),
                        new Coordinates(40.4, 49.9),
                        List.of(id("wikidata", "Q9248"), id("our-archive", "B/12"))));

        assertThat(DraftRules.check(draft)).isEmpty();
    }

    @Test
    void aNameHasOneKindInALanguageAndALanguageOneLabel() {
        var draft = draft(
                List.of(name("Baku", "en", true), name("Baku", "en", false), name("Bacu", "en", true)),
                EntityDetails.NONE);

        assertThat(DraftRules.check(draft)).extracting(Fault::pointer).containsExactly("/names/1", "/names/2/label");
    }

    @Test
    void halfOfACharacterIsNoText() {
        var draft = draft(
                List.of(),
                new EntityDetails(
                        "half \ud83d",
                        List.of(new Role("chair \ude00", null, "Acme \ud83d\ude00", null, null)),
                        null,
                        List.of()));

        assertThat(DraftRules.check(draft))
                .extracting(Fault::pointer)
                .containsExactly("/description", "/roles/0/title");
    }

    @Test
    void twoHundredThousandAliasesAreRefusedInOneSentence() {
        var many = IntStream.range(0, 200_000)
                .mapToObj(i -> name("alias " + i, null, false))
                .toList();

        assertThat(DraftRules.check(draft(many, EntityDetails.NONE)))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/names");
                    assertThat(fault.message()).contains("at most 1000", "200000");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "wikidata, Q227, true",
        "wikidata, 227, false",
        "wikidata, Q0, false",
        "geonames, 587084, true",
        "geonames, Baku, false",
        "isni, 0000000121032683, true",
        "isni, 0000000121032684, false",
        "isni, 000000012146438X, true",
        "lei, 529900T8BM49AURSDO55, true",
        "lei, 529900T8BM49AURSDO56, false",
        "iptc, medtop:11000000, true",
        "iptc, two words, false",
        "Wikidata, Q227, false"
    })
    void idsAreCheckedByTheirScheme(String scheme, String value, boolean right) {
        assertThat(ExternalIdRules.check(scheme, value).isEmpty()).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "2003, 2013, ",
        "2003-10, 2003, ",
        "2003-10-31, , ",
        ", 2003-13, /roles/0/until",
        "31.10.2003, , /roles/0/since",
        "2013, 2003-10, /roles/0/until",
        "2003-02-30, , /roles/0/since"
    })
    void rolesHaveDatesInOrder(String since, String until, String pointer) {
        var details =
                new EntityDetails(null, List.of(new Role("President", null, null, since, until)), null, List.of());

        var faults = DraftRules.check(draft(List.of(), details));

        assertThat(faults.stream().map(Fault::pointer).findFirst().orElse(null)).isEqualTo(pointer);
    }

    @Test
    void anEntityHasOneIdInAScheme() {
        var details = new EntityDetails(null, List.of(), null, List.of(id("wikidata", "Q1"), id("wikidata", "Q2")));

        assertThat(DraftRules.check(draft(List.of(), details)))
                .extracting(Fault::pointer)
                .containsExactly("/externalIds/1/scheme");
    }

    @Test
    void coordinatesAreOnTheGlobe() {
        var details = new EntityDetails(null, List.of(), new Coordinates(Double.NaN, 200), List.of());

        assertThat(DraftRules.check(draft(List.of(), details)))
                .extracting(Fault::pointer)
                .containsExactly("/coordinates");
    }

    private static EntityDraft draft(List<EntityName> names, EntityDetails details) {
        return new EntityDraft(EntityKind.PLACE, EntityStatus.CONFIRMED, "Baku", names, details);
    }

    private static EntityName name(String name, String language, boolean label) {
        return new EntityName(name, NameKind.ALIAS, language, label, PERSON, null);
    }

    private static ExternalId id(String scheme, String value) {
        return new ExternalId(scheme, value, PERSON, null);
    }
}
