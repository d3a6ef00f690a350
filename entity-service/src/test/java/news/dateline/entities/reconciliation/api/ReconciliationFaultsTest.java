package news.dateline.entities.reconciliation.api;

import java.util.List;
import java.util.stream.IntStream;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.entities.harness.Api;
import news.dateline.entities.harness.Backends;
import news.dateline.entities.harness.Tokens;

import static java.util.stream.Collectors.joining;
import static news.dateline.entities.reconciliation.api.Reconciling.V02;
import static news.dateline.entities.reconciliation.api.Reconciling.V10;
import static news.dateline.entities.reconciliation.api.Reconciling.post;
import static news.dateline.entities.reconciliation.api.Reconciling.reconcile;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(Backends.class)
class ReconciliationFaultsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|''",
                "{\"q\": {}}|/q",
                "{\"q\": {\"query\": \"\"}}|/q/query",
                "{\"q\": {\"query\": \"a\", \"typ\": \"PERSON\"}}|/q/typ",
                "{\"q\": {\"query\": \"a\", \"type\": \"HUMAN\"}}|/q/type",
                "{\"q\": {\"query\": \"a\", \"limit\": 0}}|/q/limit",
                "{\"q\": {\"query\": \"a\", \"type_strict\": \"never\"}}|/q/type_strict",
                "{\"q\": {\"properties\": []}}|/q",
                "{\"q\": {\"properties\": [{\"pid\": \"age\", \"v\": 1}]}}|/q/properties/0/pid",
                "{\"q\": {\"properties\": [{\"pid\": \"name\"}]}}|/q/properties/0/v",
                "{\"a/b\": {}}|/a~1b"
            })
    void aBatchThatDoesNotFitSaysWhere(String batch, String pointer) {
        var answer = reconcile(batch);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:validation");
        assertThat(answer.jsonPath().<String>getList("violations.pointer")).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|''",
                "{\"queries\": [{}]}|/queries/0/conditions",
                "{\"queries\": [{\"conditions\": [{\"propertyValue\": \"a\"}]}]}|/queries/0/conditions/0/matchType",
                "{\"queries\": [{\"conditions\": [{\"matchType\": \"id\", \"propertyValue\": \"a\"}]}]}"
                        + "|/queries/0/conditions/0/propertyValue",
                "{\"queries\": [{\"conditions\": [{\"matchType\": \"property\", \"propertyId\": \"name\","
                        + " \"propertyValue\": \"a\", \"matchQualifier\": \"Wild\"}]}]}"
                        + "|/queries/0/conditions/0/matchQualifier"
            })
    void aBatchOfTheDraftThatDoesNotFitSaysWhere(String batch, String pointer) {
        var answer = post(V10 + "/reconcile", batch);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("violations.pointer")).containsExactly(pointer);
    }

    @Test
    void aBatchHasItsLimit() {
        String full = batchOf(50);
        String tooLarge = batchOf(51);

        assertThat(reconcile(full).statusCode()).isEqualTo(200);
        assertThat(reconcile(tooLarge).statusCode()).isEqualTo(413);
        assertThat(reconcile(tooLarge).jsonPath().getString("detail")).contains("at most 50 queries");
    }

    private static String batchOf(int queries) {
        return IntStream.range(0, queries)
                .mapToObj(i -> "\"q" + i + "\": {\"query\": \"" + "somebody with a long name ".repeat(4) + i + "\"}")
                .collect(joining(", ", "{", "}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"q\": {\"query\": \"a\"}", "not json"})
    void whatIsNotJsonIsMalformed(String batch) {
        var answer = reconcile(batch);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:dateline:problem:malformed-request");
    }

    @Test
    void aRequestMustAskForOneThing() {
        var both = Api.as(Tokens.reader())
                .formParam("queries", "{}")
                .formParam("extend", "{}")
                .post(V02);
        var neither = Api.as(Tokens.reader()).formParam("query", "{}").post(V02);

        assertThat(List.of(both.statusCode(), neither.statusCode())).containsOnly(400);
    }
}
