package news.dateline.systemtests;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** An article goes in, its entities come out, and follow what becomes of it. */
class MainJobIT {

    private static final RunningSuite SUITE = RunningSuite.get();

    private final Api journalist = SUITE.as("journalist");
    private final Api reader = SUITE.as("reader");

    @Test
    void ninjsGoesInAndEntitiesComeOut() {
        // when
        Answer created = journalist.postNinjs(Sample.TURKIC_STATES.ninjsAs("main-job"));

        // then
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).startsWith(SUITE.gateway().toString());
        assertThat(created.etag()).isEqualTo("\"1\"");
        String article = Articles.path(created);
        assertThat(reader.get(article).json().at("/headlines/0/value").asText())
                .isEqualTo("Turkic Council becomes Organization of Turkic States at Istanbul summit");
        Map<String, String> entities = Articles.awaitEntities(reader, article, 1);
        assertThat(entities)
                .containsEntry("Organization of Turkic States", "ORGANIZATION")
                .containsEntry("Azerbaijan", "PLACE")
                .containsEntry("Kazakhstan", "PLACE")
                .containsEntry("Leyla Demirel", "PERSON");
    }

    @Test
    void wireCopyGetsADerivedHeadlineAndItsEntities() {
        // when
        Answer created = journalist.post(
                "/api/v1/articles?source=system-test&externalId=pluto", "text/plain", Sample.WIRE_PLUTO.text());

        // then
        assertThat(created.status()).isEqualTo(201);
        JsonNode ninjs = created.json();
        assertThat(ninjs.at("/headlines/0/role").asText()).isEqualTo("derived");
        assertThat(ninjs.path("located").asText()).startsWith("Laurel");
        assertThat(Articles.awaitEntities(reader, Articles.path(created), 1))
                .containsEntry("NASA", "ORGANIZATION")
                .containsEntry("Alan Stern", "PERSON");
    }

    @Test
    void sendingTheSameAgainChangesNothing() {
        ObjectNode ninjs = Sample.EURO.ninjsAs("twice");
        Answer first = journalist.postNinjs(ninjs);

        Answer second = journalist.postNinjs(ninjs);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json()).isEqualTo(first.json());
    }

    @Test
    void aRevisionReplacesTheEntities() {
        // given
        ObjectNode ninjs = Sample.HIGGS_BOSON.ninjsAs("revised");
        String article = Articles.path(journalist.postNinjs(ninjs));
        Articles.awaitEntities(reader, article, 1);

        // when
        ninjs.withArray("bodies").removeAll().addObject().put("value", "BAKU, July 4 — Ilham Aliyev spoke in Baku.");
        Answer revised = journalist.put(article, "\"1\"", ninjs);

        // then
        assertThat(revised.status()).isEqualTo(200);
        assertThat(revised.etag()).isEqualTo("\"2\"");
        assertThat(Articles.awaitEntities(reader, article, 2))
                .containsEntry("Ilham Aliyev", "PERSON")
                .doesNotContainKey("Peter Higgs");
        assertThat(reader.get(article + "/revisions").json().path("items")).hasSize(2);
    }

    @Test
    void aKilledArticleDisappearsForReadersAndFromItsEntitiesMentions() {
        // given
        ObjectNode ninjs = Sample.EURO.ninjsAs("killed");
        ninjs.withArray("bodies")
                .removeAll()
                .addObject()
                .put("value", "PARIS, May 2 — Quentin Vanterpool-Osei resigned.");
        String article = Articles.path(journalist.postNinjs(ninjs));
        Articles.awaitEntities(reader, article, 1);
        assertThat(reader.get("/api/v1/entities?q=vanterpool").json().path("items"))
                .hasSize(1);

        // when
        Answer killed = journalist.put(article, "\"1\"", ninjs.put("pubStatus", "canceled"));

        // then
        assertThat(killed.status()).isEqualTo(200);
        assertThat(reader.get(article).status()).isEqualTo(404);
        Articles.await(
                () -> assertThat(reader.get(article + "/entities").status()).isEqualTo(404));
        assertThat(reader.get("/api/v1/entities?q=vanterpool").json().path("items"))
                .isEmpty();
    }

    @Test
    void textIsAnalysedWithoutBeingStored() {
        String before = reader.get("/api/v1/entities?q=zuzanna").body();

        Answer answer = reader.post(
                "/api/v1/extract",
                "text/plain",
                "WARSAW, Poland, May 2 — Zuzanna Kowalczyk leads the National Bank of Poland.");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Articles.namesAndTypes(answer.json())).containsEntry("Zuzanna Kowalczyk", "PERSON");
        assertThat(reader.get("/api/v1/entities?q=zuzanna").body()).isEqualTo(before);
    }

    @Test
    void whatIsWrongIsSaid() {
        assertThat(journalist.post("/api/v1/articles", "application/json", "{").problem())
                .isEqualTo("malformed-request");
        assertThat(journalist
                        .post("/api/v1/articles", "application/json", "{\"hedline\": 1}")
                        .problem())
                .isEqualTo("validation");
        assertThat(journalist.post("/api/v1/articles", "image/png", "x").problem())
                .isEqualTo("unsupported-media-type");
        assertThat(reader.get("/api/v1/articles?limit=0").problem()).isEqualTo("validation");
        assertThat(reader.get("/api/v1/articles?cursor=nonsense").problem()).isEqualTo("malformed-request");
        assertThat(List.of(
                        reader.get("/api/v1/articles/not-an-id").problem(),
                        reader.get("/api/v1/no-such-thing").problem()))
                .containsOnly("not-found");
    }
}
