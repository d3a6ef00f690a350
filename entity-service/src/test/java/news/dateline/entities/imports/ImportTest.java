package news.dateline.entities.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Database;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;

import static news.dateline.entities.imports.Uploads.IMPORTS;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ImportTest {

    private static final Map<String, String> NDJSON = Map.of("format", "ndjson", "source", "test-list");
    private static final Map<String, String> CSV = Map.of("format", "csv", "source", "test-table");

    @Test
    void aFileOfEntitiesIsTakenInAndTheSameAgainChangesNothing() {
        // given
        String name = Names.word();
        String file = """
                {"type": "PLACE", "name": "%s", "names": [{"name": "%s Town", "kind": "official", "language": "en"}], \
                "description": "a town", "coordinates": {"latitude": 40.4, "longitude": 49.9}, \
                "externalIds": [{"scheme": "wikidata", "value": "%s"}], "popularity": 0.5}
                """.formatted(name, name, "Q" + new Random().nextLong(100_000_000, 900_000_000));

        // when
        var first = Uploads.take(file, NDJSON);
        var second = Uploads.take(file, NDJSON);

        // then
        assertThat(first.getString("status")).isEqualTo("done");
        assertThat(first.getInt("counts.created")).isEqualTo(1);
        assertThat(second.getInt("counts.created")).isZero();
        assertThat(second.getInt("counts.unchanged")).isEqualTo(1);
        var entity = Registry.get(Api.id(Api.named(name).getFirst())).jsonPath();
        assertThat(entity.getString("status")).isEqualTo("confirmed");
        assertThat(entity.getString("description")).isEqualTo("a town");
        assertThat(entity.<String>getList("names.name")).containsExactlyInAnyOrder(name, name + " Town");
    }

    @Test
    void theWrongDelimiterIsFoundOutBeforeAnythingIsTakenIn() {
        var failed = Uploads.take("type;name\nPLACE;" + Names.word() + "\n", CSV);

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("problem")).contains("seem to be by \";\": say so with delimiter=semicolon");
        assertThat(failed.getInt("counts.lines")).isZero();
    }

    @Test
    void anEmptyDelimiterIsNotTakenForAComma() {
        var refused = Uploads.send(
                "type,name\n".getBytes(StandardCharsets.UTF_8), Map.of("format", "csv", "delimiter", "", "types", ""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.parameter"))
                .containsExactlyInAnyOrder("delimiter", "types");
    }

    @Test
    void aZipArchiveIsNamedAsOne() {
        var failed = Uploads.take(new byte[] {'P', 'K', 3, 4, 20, 0}, CSV);

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("problem")).contains("ZIP archive: unpack it");
    }

    @Test
    void ofAFileThatIsCutOffNothingIsTakenIn() {
        // given
        String name = Names.word();
        String lines = "type,name\nPLACE," + name + "\n"
                + IntStream.range(0, 2_000)
                        .mapToObj(i -> "PLACE," + name + "x" + i + "\n")
                        .collect(Collectors.joining());
        byte[] whole = Uploads.gzip(lines);

        // when
        var failed = Uploads.take(Arrays.copyOf(whole, whole.length - 20), CSV);

        // then
        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("problem")).contains("ends early or is damaged");
        assertThat(Api.named(name)).isEmpty();
    }

    @Test
    void aPackedFileIsUnpacked() {
        String name = Names.word();

        var done = Uploads.take(Uploads.gzip("type,name\nPLACE," + name + "\n"), CSV);

        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(Api.named(name)).hasSize(1);
    }

    @Test
    void aFileThatIsSomethingElseIsRefusedAsAWhole() {
        var failed = Uploads.take("type,name\nPLACE,Baku\n", NDJSON);

        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("problem")).contains("None of the first lines can be read as ndjson");
    }

    @Test
    void linesThatBreakRulesCostOnlyThemselves() {
        String name = Names.word();

        var done = Uploads.take(
                "type,name,latitude,longitude\nPLACE," + name + ",91,0\nPLACE," + "x".repeat(600) + ",,\nTOWN," + name
                        + ",,\nPLACE," + name + ",1,2\n",
                CSV);

        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.faulty")).isEqualTo(3);
        assertThat(Uploads.errors(done.getString("id")).lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("/coordinates"))
                .anyMatch(line -> line.contains("\\\"type\\\" must be one of"));
    }

    @Test
    void aLineThatNoTextCanHoldCostsOnlyItself() {
        // given
        String name = Names.word();
        String file = """
                {"type": "PLACE", "name": "nul \\u0000"}
                {"type": "PLACE", "name": "half \\ud800"}
                {"type": "PLACE", "name": "half a description", "description": "\\ud800"}
                {"type": "PLACE", "name": "%s"}
                """.formatted(name);

        // when
        var done = Uploads.take(file, NDJSON);

        // then
        assertThat(done.getString("status")).isEqualTo("done");
        assertThat(done.getInt("counts.created")).isEqualTo(1);
        assertThat(done.getInt("counts.faulty")).isEqualTo(3);
    }

    @Test
    void aJobWhoseReplicaDiedGoesOnBehindItsLastBatch() {
        // given: a job that another replica has taken the first of two lines of
        String name = Names.word();
        String id = Uploads.send(
                        ("type,name\nPLACE," + name + "a\nPLACE," + name + "b\n").getBytes(StandardCharsets.UTF_8),
                        Map.of("format", "csv", "source", "crash"))
                .jsonPath()
                .getString("id");
        Uploads.awaitEnd(id);
        Database.update(
                "insert into entity_import_piece values (?::uuid, 0, convert_to(?, 'UTF8'))",
                id,
                "type,name\nPLACE," + name + "c\nPLACE," + name + "d\n");
        Database.update("""
                update entity_import set status = 'RUNNING', finished_at = null, lines = 1, worker = 'dead',
                    leased_until = now() - interval '1 minute'
                where id = ?::uuid
                """, id);

        // when
        var done = Uploads.awaitEnd(id);

        // then
        assertThat(done.getInt("counts.lines")).isEqualTo(2);
        assertThat(Api.named(name + "c")).isEmpty();
        assertThat(Api.named(name + "d")).hasSize(1);
    }

    @Test
    void theSameRequestAgainMakesNoSecondImport() {
        byte[] file = ("type,name\nPLACE," + Names.word() + "\n").getBytes(StandardCharsets.UTF_8);
        String key = Names.word();

        var ids = IntStream.range(0, 2)
                .mapToObj(i -> Api.as(Tokens.editor())
                        .contentType("text/csv")
                        .header("Idempotency-Key", key)
                        .queryParam("format", "csv")
                        .body(file)
                        .post(IMPORTS)
                        .jsonPath()
                        .getString("id"))
                .toList();

        assertThat(ids.getFirst()).isEqualTo(ids.getLast());
    }

    @Test
    void aKeyStandsForOneFileAndOneWayToReadIt() {
        // given
        String name = Names.word();
        String key = Names.word();

        // when
        var first = sendWithKey(key, "type,name\nPLACE," + name + "\n", "PLACE");
        var longerFile = sendWithKey(key, "type,name\nPLACE," + name + "other\n", "PLACE");
        var shorterFile = sendWithKey(key, "type,name\n", "PLACE");
        var otherTypes = sendWithKey(key, "type,name\nPLACE," + name + "\n", "PERSON");

        // then
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(List.of(longerFile, shorterFile, otherTypes)).allSatisfy(other -> {
            assertThat(other.statusCode()).isEqualTo(409);
            assertThat(other.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:idempotency-key-reused");
        });
    }

    private static Response sendWithKey(String key, String file, String types) {
        return Api.as(Tokens.editor())
                .contentType("text/csv")
                .header("Idempotency-Key", key)
                .queryParam("format", "csv")
                .queryParam("types", types)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS);
    }

    @Test
    void whatTheParametersLackIsSaidOfAllAtOnce() {
        var refused = Uploads.send(
                new byte[] {1}, Map.of("format", "excel", "delimiter", "ab", "types", "TOWN", "status", "merged"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().<String>getList("violations.parameter"))
                .containsExactlyInAnyOrder("format", "delimiter", "types", "status");
    }

    @Test
    void anEmptyFileIsRefused() {
        var refused = Uploads.send(new byte[0], CSV);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("detail")).contains("empty");
    }

    @Test
    void importsAreListedFromTheNewestAndOneThatIsOverStaysSo() {
        String id = Uploads.take("type,name\nPLACE," + Names.word() + "\n", CSV).getString("id");

        var canceled = Api.as(Tokens.editor()).delete(IMPORTS + "/" + id).jsonPath();
        var page = Api.as(Tokens.editor()).queryParam("limit", 1).get(IMPORTS).jsonPath();

        assertThat(canceled.getString("status")).isEqualTo("done");
        assertThat(page.getList("items")).hasSize(1);
    }
}
