package news.dateline.entities.imports;

import java.util.Map;
import java.util.Random;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;

import static org.assertj.core.api.Assertions.assertThat;

/** Which entity a line means. */
@QuarkusTest
@WithTestResource(Backends.class)
class MeantEntityTest {

    private static final Map<String, String> CSV = Map.of("format", "csv", "source", "test-table");
    private static final Map<String, String> PLACES = Map.of("format", "csv", "source", "test-table", "types", "PLACE");
    /** More lines than a batch has, which the filter leaves out. */
    private static final String FAR_AWAY = "PERSON,nobody,\n".repeat(600);

    @Test
    void aLineThatMeansACandidateOfArticlesCompletesAndConfirmsIt() {
        String name = Names.word();
        String candidate = Registry.article("in " + name).getFirst();

        var done = Uploads.take("type,name,wikidata,description\nPLACE," + name + "," + item() + ",a place\n", CSV);

        assertThat(done.getInt("counts.changed")).isEqualTo(1);
        var entity = Registry.get(candidate).jsonPath();
        assertThat(entity.getString("status")).isEqualTo("confirmed");
        assertThat(entity.getString("description")).isEqualTo("a place");
    }

    @Test
    void anEntityThatIsIdentifiedIsNotTakenForItsNamesake() {
        String name = Names.word();
        Uploads.take("type,name,wikidata\nPLACE," + name + "," + item() + "\n", CSV);

        var done = Uploads.take("type,name,wikidata\nPLACE," + name + "," + item() + "\n", CSV);

        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(Api.named(name)).hasSize(2);
    }

    @Test
    void aLineWithoutIdsMeansTheSameEntityAgainThoughOthersGoByItsName() {
        // given: two described apart, and another that has an id and the name as an alias
        String name = Names.word();
        String file = "type,name,description\nPLACE," + name + ",in the north\nPLACE," + name + ",in the south\n";
        Uploads.take(file, CSV);
        Uploads.take("type,name,aliases,wikidata\nPLACE," + Names.word() + "," + name + "," + item() + "\n", CSV);
        String other = "type,name,description\nPLACE," + name + ",in the south\n";

        // when
        var again = Uploads.take(file, CSV);
        var one = Uploads.take(other, CSV);

        // then
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(one.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(Api.named(name)).hasSize(3);
    }

    @Test
    void aNewLineDoesNotTakeTheEntityThatAnotherLineDescribes() {
        // given
        String name = Names.word();
        String old = "PLACE," + name + ",in the north\nPLACE," + name + ",in the south\n";
        Uploads.take("type,name,description\n" + old, CSV);

        // when
        var done = Uploads.take("type,name,description\nPLACE," + name + ",in the west\n" + old, CSV);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(Api.named(name)).hasSize(3);
    }

    @Test
    void aLineWithAnIdIsNotTakenForOneOfSeveralNamesakes() {
        // given
        String name = Names.word();
        Uploads.take("type,name,description\nPLACE," + name + ",in the north\nPLACE," + name + ",in the south\n", CSV);

        // when
        var done = Uploads.take("type,name,wikidata\nPLACE," + name + "," + item() + "\n", CSV);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(Api.named(name)).hasSize(3);
    }

    @Test
    void whatAPersonRejectedStaysRejected() {
        // given
        String name = Names.word();
        String line = "type,name,wikidata\nPLACE," + name + "," + item() + "\n";
        Uploads.take(line, CSV);
        String id = Api.id(Api.named(name).getFirst());
        Api.as(Tokens.editor())
                .header("If-Match", Registry.get(id).header("ETag"))
                .delete("/api/v1/entities/" + id);

        // when
        var again = Uploads.take(line, CSV);

        // then
        assertThat(again.getInt("counts.passed")).isEqualTo(1);
        assertThat(Registry.get(id).jsonPath().getString("status")).isEqualTo("rejected");
    }

    @Test
    void namesakesThatAreDescribedApartAreSeveralHoweverFarApart() {
        // given
        String name = Names.word();
        String file = "type,name,description\nPLACE," + name + ",in the north\n" + FAR_AWAY + "PLACE," + name
                + ",in the south\n" + FAR_AWAY + "PLACE," + name + ",\n";

        // when
        var first = Uploads.take(file, PLACES);
        var again = Uploads.take(file, PLACES);

        // then
        assertThat(first.getInt("counts.created")).isEqualTo(3);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(Api.named(name)).hasSize(3);
    }

    @Test
    void aNewLineDoesNotTakeTheEntityThatALineFarAwayDescribes() {
        // given
        String name = Names.word();
        Uploads.take("type,name,description\nPLACE," + name + ",in the north\n", PLACES);

        // when
        var done = Uploads.take(
                "type,name,description\nPLACE," + name + ",in the west\n" + FAR_AWAY + "PLACE," + name
                        + ",in the north\n",
                PLACES);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.unchanged")).isEqualTo(1);
        assertThat(Api.named(name)).hasSize(2);
    }

    @Test
    void linesThatSayTheSameMeanOneEntityNextToEachOtherAndFarApart() {
        // given
        String name = Names.word();
        String line = "PLACE," + name + ",\n";

        // when
        var done = Uploads.take("type,name,description\n" + line + line + FAR_AWAY + line, PLACES);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(Api.named(name)).hasSize(1);
    }

    @Test
    void linesOfOneIdTellOfOneEntityAndNoneOfThemIsLost() {
        // given
        String name = Names.word();
        String id = item();
        String line = "PLACE," + name + "," + id + "," + name;

        // when
        var done = Uploads.take(
                "type,name,wikidata,aliases\n" + line + " North\n" + line + " South\n" + line + " West\n", CSV);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.changed")).isEqualTo(2);
        var entity = Registry.get(Api.id(Api.named(name).getFirst())).jsonPath();
        assertThat(entity.<String>getList("names.name"))
                .containsExactlyInAnyOrder(name, name + " North", name + " South", name + " West");
    }

    @Test
    void aFileThatIsSentAgainAfterAMergeChangesNothing() {
        // given
        String name = Names.word();
        String town = Names.word();
        String port = Names.word();
        String file = "type,name,wikidata,description\nPLACE," + town + "," + item() + ",a town\nPLACE," + port
                + ",,a port\nPLACE," + name + ",,\n";
        Uploads.take(file, CSV);
        String survivor = Api.id(Api.named(name).getFirst());
        Registry.merge(
                survivor,
                Api.id(Api.named(town).getFirst()),
                Api.id(Api.named(port).getFirst()));
        int version = Registry.get(survivor).jsonPath().getInt("version");

        // when
        var again = Uploads.take(file, CSV);

        // then
        assertThat(again.getInt("counts.unchanged")).isEqualTo(3);
        assertThat(Registry.get(survivor).jsonPath().getInt("version")).isEqualTo(version);
    }

    @Test
    void whatALineAddsToAMergedEntityItAddsToWhatStandsForIt() {
        // given
        String name = Names.word();
        String town = Names.word();
        String line = "type,name,wikidata,aliases\nPLACE," + town + "," + item() + ",";
        Uploads.take(line + "\nPLACE," + name + ",,\n", CSV);
        String survivor = Api.id(Api.named(name).getFirst());
        Registry.merge(survivor, Api.id(Api.named(town).getFirst()));

        // when
        var done = Uploads.take(line + name + " City\n", CSV);

        // then
        assertThat(done.getInt("counts.changed")).isEqualTo(1);
        assertThat(Registry.get(survivor).jsonPath().<String>getList("names.findAll { it.from == null }.name"))
                .containsExactlyInAnyOrder(name, name + " City");
    }

    @Test
    void whatAPersonRejectedStaysRejectedWithoutAnIdToo() {
        // given
        String name = Names.word();
        String line = "type,name\nPLACE," + name + "\n";
        Uploads.take(line, CSV);
        String id = Api.id(Api.named(name).getFirst());
        Api.as(Tokens.editor())
                .header("If-Match", Registry.get(id).header("ETag"))
                .delete("/api/v1/entities/" + id);

        // when
        var again = Uploads.take(line, CSV);

        // then
        assertThat(again.getInt("counts.passed")).isEqualTo(1);
        assertThat(Api.named(name)).isEmpty();
    }

    @Test
    void aLineWhoseIdsBelongToTwoEntitiesIsRefusedAndTheOthersAreTakenIn() {
        // given
        String one = item();
        String geonames = number();
        Uploads.take(
                "type,name,wikidata,geonames\nPLACE," + Names.word() + "," + one + ",\nPLACE," + Names.word() + ",,"
                        + geonames + "\n",
                CSV);

        // when
        var done = Uploads.take(
                "type,name,wikidata,geonames\nPLACE," + Names.word() + "," + one + "," + geonames + "\nPLACE,"
                        + Names.word() + ",,\n",
                CSV);

        // then
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.faulty")).isEqualTo(1);
        assertThat(Uploads.errors(done.getString("id")))
                .contains("\"line\":2")
                .contains("wikidata:" + one)
                .contains("belong to different entities");
    }

    @Test
    void aLineThatContradictsTheEntityItMeansIsRefused() {
        String id = item();
        String name = Names.word();
        Uploads.take("type,name,wikidata,geonames\nPLACE," + name + "," + id + "," + number() + "\n", CSV);

        var done = Uploads.take("type,name,wikidata,geonames\nPLACE," + name + "," + id + "," + number() + "\n", CSV);

        assertThat(done.getInt("counts.faulty")).isEqualTo(1);
        assertThat(Uploads.errors(done.getString("id"))).contains("has another id of that scheme");
    }

    private static String item() {
        return "Q" + number();
    }

    private static String number() {
        return Long.toString(new Random().nextLong(100_000_000, 900_000_000));
    }
}
