package news.dateline.entities.starter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.formats.Formats;
import news.dateline.entities.imports.domain.ImportFormat;
import news.dateline.entities.imports.domain.ImportOptions;
import news.dateline.entities.imports.domain.Line;
import news.dateline.entities.registry.domain.DraftRules;
import news.dateline.entities.registry.domain.EntityDraft;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.ExternalId;

import static org.assertj.core.api.Assertions.assertThat;

class StarterFilesTest {

    private static final StarterFiles FILES = new StarterFiles();
    private static final List<EntityDraft> ENTITIES = new ArrayList<>();
    private static final List<String> FAULTS = new ArrayList<>();

    @BeforeAll
    static void readAll() throws IOException {
        var table = ImportOptions.all("starter").withDelimiter('\t');
        read("countries.ndjson", ImportFormat.NDJSON, ImportOptions.all("starter"));
        read("organisations.tsv", ImportFormat.CSV, table);
        read("places.tsv", ImportFormat.CSV, table);
        read("cities.ndjson.gz", ImportFormat.NDJSON, ImportOptions.all("starter"));
    }

    private static void read(String file, ImportFormat format, ImportOptions options) throws IOException {
        var bytes = file.endsWith(".gz") ? new GZIPInputStream(FILES.open(file)) : FILES.open(file);
        try (var reader = Formats.of(format).open(bytes, options)) {
            for (var line = reader.next(); line.isPresent(); line = reader.next()) {
                switch (line.get()) {
                    case Line.Telling telling -> ENTITIES.add(telling.record().draft());
                    case Line.Faulty faulty -> FAULTS.add(file + ":" + faulty.number() + " " + faulty.problem());
                    case Line.Passed passed -> FAULTS.add(file + ":" + passed.number() + " tells nothing");
                }
            }
        }
    }

    @Test
    void everyLineCanBeReadAndKeepsTheRules() {
        assertThat(FAULTS).isEmpty();
        assertThat(ENTITIES)
                .allSatisfy(entity ->
                        assertThat(DraftRules.check(entity)).as(entity.name()).isEmpty());
    }

    @Test
    void noTwoEntitiesShareAnId() {
        var seen = new HashSet<String>();

        var twice = ENTITIES.stream()
                .flatMap(entity -> entity.details().externalIds().stream())
                .map(ExternalId::toString)
                .filter(id -> !seen.add(id))
                .toList();

        assertThat(twice).isEmpty();
    }

    @Test
    void idsLookLikeThoseOfTheirSchemes() {
        var shapes = Map.of(
                "wikidata", "Q[1-9][0-9]{0,9}",
                "geonames", "[1-9][0-9]{0,9}",
                "iso3166-1", "[A-Z]{2}",
                "iso3166-1-alpha3", "[A-Z]{3}",
                "dateline", "people-[a-z]{2}");

        var odd = ENTITIES.stream()
                .flatMap(entity -> entity.details().externalIds().stream())
                .filter(id -> !id.value().matches(shapes.getOrDefault(id.scheme(), "no such scheme")))
                .map(ExternalId::toString)
                .toList();

        assertThat(odd).isEmpty();
    }

    @Test
    void thereAreAllCountriesTheCitiesOfTheWorldAndHundredsOfOrganisations() {
        Map<EntityKind, Integer> counts = new HashMap<>();
        ENTITIES.forEach(entity -> counts.merge(entity.type(), 1, Integer::sum));

        assertThat(ENTITIES.stream().filter(entity -> id(entity, "iso3166-1") != null))
                .hasSize(250);
        assertThat(counts.get(EntityKind.PLACE)).isGreaterThan(34_000);
        assertThat(counts.get(EntityKind.ORGANIZATION)).isGreaterThan(500);
        assertThat(counts.get(EntityKind.GROUP)).isGreaterThan(190);
    }

    @ParameterizedTest
    @CsvSource({
        "KazMunayGas, Q1417227",
        "Organization of Turkic States, Q596850",
        "Azerbaijan, Q227",
        "Kazakhstan, Q232",
        "Baku, Q9248",
        "Astana, Q1520",
        "Nur-Sultan, Q1520",
        "SOCAR, Q1622293",
        "UN, Q1065",
        "NATO, Q7184",
        "Азербайджан, Q227",
        "Denmark, Q35",
        "Netherlands, Q55",
        "Peking, Q956",
        "United States of America, Q30",
        "International Atomic Energy Agency, Q41984",
        "Kiev, Q1899"
    })
    void whatNewsNamesOftenIsIdentified(String name, String wikidata) {
        assertThat(ENTITIES)
                .filteredOn(
                        entity -> entity.names().stream().map(EntityName::name).anyMatch(name::equals))
                .extracting(entity -> id(entity, "wikidata"))
                .contains(wikidata);
    }

    @ParameterizedTest
    @CsvSource({"Kazatomprom, ORGANIZATION", "TURKSOY, ORGANIZATION", "Azerbaijani, GROUP", "Kazakhs, GROUP"})
    void whatHasNoIdIsThereAllTheSame(String name, EntityKind type) {
        assertThat(ENTITIES)
                .filteredOn(
                        entity -> entity.names().stream().map(EntityName::name).anyMatch(name::equals))
                .extracting(EntityDraft::type)
                .contains(type);
    }

    private static String id(EntityDraft entity, String scheme) {
        return entity.details().externalIds().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(ExternalId::value)
                .findFirst()
                .orElse(null);
    }
}
