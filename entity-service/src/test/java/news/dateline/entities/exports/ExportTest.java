package news.dateline.entities.exports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
import news.dateline.entities.harness.Registry;
import news.dateline.entities.harness.Tokens;
import news.dateline.entities.imports.Uploads;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ExportTest {

    @Test
    void whatIsExportedIsKnownWhenItIsImportedAgain() {
        // given
        String name = enter();

        // when
        String line = export("ndjson", "PRODUCT")
                .asString()
                .lines()
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow();
        var again = Uploads.take(line, Map.of("format", "ndjson", "source", "again"));

        // then
        assertThat(JsonPath.from(line).getString("externalIds[0].scheme")).isEqualTo("ftm");
        assertThat(again.getInt("counts.unchanged")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ndjson", "csv", "ftm"})
    void whatIsExportedMeansTheSameEntityAgainThoughItHasNamesakes(String format) {
        // given: two of one name and without ids
        String name = Names.word();
        String first = Registry.confirmed("PRODUCT", name);
        String second = Registry.confirmed("PRODUCT", name);
        String exported = export(format, "PRODUCT").asString();
        String header = format.equals("csv") ? exported.lines().findFirst().orElseThrow() + "\n" : "";

        // when
        var again = Uploads.take(
                header
                        + exported.lines()
                                .filter(line -> line.contains(first) || line.contains(second))
                                .collect(Collectors.joining("\n")),
                Map.of("format", format, "source", "again"));

        // then
        assertThat(again.getInt("counts.unchanged")).isEqualTo(2);
        assertThat(Registry.get(first).jsonPath().getInt("version")).isEqualTo(1);
    }

    @Test
    void aTableSurvivesTheWayThroughAnotherRegistry() {
        // given
        String name = Names.word();
        String table = "type,name,aliases,description,id:vat,latitude,longitude,popularity\r\nPRODUCT," + name
                + ",b|a\\|c,'=sum," + name + ",1.5,-2.5,0.25\r\n";
        Uploads.take(table, Map.of("format", "csv", "source", "export-test"));

        // when
        var lines = export("csv", "PRODUCT").asString().lines().toList();

        // then
        var header = List.of(lines.getFirst().split(",", -1));
        var row = lines.stream()
                .filter(line -> line.contains("," + name + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        assertThat(row[header.indexOf("aliases")]).isEqualTo("a\\|c|b");
        assertThat(row[header.indexOf("description")]).isEqualTo("'=sum");
        assertThat(row[header.indexOf("id:vat")]).isEqualTo(name);
        assertThat(row[header.indexOf("latitude")]).isEqualTo("1.5");
        assertThat(row[header.indexOf("popularity")]).isEqualTo("0.25");
    }

    @Test
    void aLineKeepsItsPopularityAndACandidateStaysOne() {
        // given
        String name = Names.word();
        Uploads.take("""
                {"type": "PRODUCT", "name": "%s", "status": "candidate", "popularity": 0.5}
                {"type": "PRODUCT", "name": "not %s", "status": "rejected"}
                """.formatted(name, name), Map.of("format", "ndjson", "source", "export-test"));

        // when
        var line = Api.as(Tokens.editor())
                .queryParam("status", "candidate")
                .get("/api/v1/entity-exports")
                .asString()
                .lines()
                .filter(text -> text.contains(name))
                .toList();

        // then
        assertThat(line).hasSize(1);
        assertThat(JsonPath.from(line.getFirst()).getDouble("popularity")).isEqualTo(0.5);
    }

    @Test
    void aRoleTellsItsOrganisationInWords() {
        // given
        String organization = Names.word();
        String id = Registry.confirmed("ORGANIZATION", organization);
        String person = Names.word();
        Registry.create("""
                {"type": "PERSON", "name": "%s", "roles": [{"title": "chair", "organizationUri": "urn:dateline:entity:%s"}]}
                """.formatted(person, id));

        // when
        var line = export("ndjson", "PERSON")
                .asString()
                .lines()
                .filter(text -> text.contains(person))
                .findFirst()
                .orElseThrow();

        // then
        assertThat(JsonPath.from(line).getString("roles[0].organization")).isEqualTo(organization);
    }

    @Test
    void aTableHasTheColumnsThatAnImportTakes() {
        String name = enter();

        Response table = export("csv", "PRODUCT");

        assertThat(table.contentType()).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains("entities.csv");
        assertThat(table.asString().lines().findFirst().orElseThrow()).startsWith("uri,type,name,official");
        assertThat(table.asString()).contains(",PRODUCT," + name + ",").contains("\"a thing, made\"");
    }

    @Test
    void skosHasAConceptWithOnePreferredLabelPerLanguage() {
        String name = enter();

        var graph = JsonPath.from(export("skos", "PRODUCT").asString());

        String concept = "'@graph'.find { it.prefLabel?.any { l -> l['@value'] == '" + name + "' } }";
        assertThat(graph.getString(concept + "['@type']")).isEqualTo("skos:Concept");
        assertThat(graph.<String>getList(concept + ".altLabel['@value']")).containsExactly(name + " Two");
        assertThat(graph.getString(concept + ".definition")).isEqualTo("a thing, made");
    }

    @Test
    void followTheMoneyGetsSchemaAndProperties() {
        String name = enter();

        var line = JsonPath.from(export("ftm", "PRODUCT")
                .asString()
                .lines()
                .filter(text -> text.contains(name))
                .findFirst()
                .orElseThrow());

        assertThat(line.getString("schema")).isEqualTo("Asset");
        assertThat(line.<String>getList("properties.name")).containsExactly(name);
        assertThat(line.<String>getList("properties.alias")).containsExactly(name + " Two");
    }

    @Test
    void anUnknownFormatIsRefused() {
        var refused = export("xml", "PRODUCT");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("violations[0].message")).contains("ndjson");
    }

    private static Response export(String format, String types) {
        return Api.as(Tokens.editor())
                .queryParam("format", format)
                .queryParam("types", types)
                .get("/api/v1/entity-exports");
    }

    private static String enter() {
        String name = Names.word();
        Uploads.take("""
                {"type": "PRODUCT", "name": "%s", "names": [{"name": "%s Two", "kind": "alias", "language": "en"}], \
                "description": "a thing, made", "externalIds": [{"scheme": "ftm", "value": "%s"}]}
                """.formatted(name, name, name), Map.of("format", "ndjson", "source", "export-test"));
        return name;
    }
}
