package news.dateline.entities.exports;

import java.util.Map;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Names;
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
