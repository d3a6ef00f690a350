package news.dateline.systemtests;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A machine client with an API key, from being given it to losing it. */
class ApiKeyIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String KEYS = "/api/v1/api-keys";

    private final Api admin = SUITE.as("admin");
    private final String name = "machine-" + UUID.randomUUID();

    @Test
    void aKeyWorksAtEveryServiceUntilItIsRevoked() {
        // given
        Answer made = make("\"articles:read\", \"articles:write\", \"entities:read\"", "");
        Api machine = SUITE.withToken(made.json().path("key").asText());

        // when
        Answer sent = machine.postNinjs(Sample.EURO.ninjsAs(name));

        // then both services believe it
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        assertThat(Articles.awaitEntities(machine, Articles.path(sent), 1)).isNotEmpty();
        assertThat(machine.get("/api/v1/entities").status()).isEqualTo(200);
        assertThat(machine.get("/api/v1/review/queue").status()).isEqualTo(403);
        assertThat(admin.get(KEYS + "/" + id(made)).json().path("lastUsed").asText())
                .isNotEmpty();
        String trail = admin.get("/api/v1/audit?subject=api-key:" + id(made)).body();
        assertThat(trail).contains("\"client\":\"" + name + "\"");

        // and none does any more at once
        assertThat(admin.send("DELETE", KEYS + "/" + id(made), null, null).status())
                .isEqualTo(200);
        assertThat(machine.get("/api/v1/articles").status()).isEqualTo(401);
        assertThat(machine.get("/api/v1/entities").status()).isEqualTo(401);
    }

    @Test
    void aKeyForOneSourceSeesNoOther() {
        // given
        Answer made = make("\"articles:read\", \"articles:write\"", ", \"sources\": [\"" + name + "\"]");
        Api machine = SUITE.withToken(made.json().path("key").asText());

        // when
        Answer own = machine.post("/api/v1/articles?source=" + name, "text/plain", Sample.WIRE_PLUTO.text());
        Answer foreign = machine.post("/api/v1/articles?source=another", "text/plain", Sample.WIRE_PLUTO.text());

        // then
        assertThat(own.status()).as(own.body()).isEqualTo(201);
        assertThat(foreign.status()).isEqualTo(403);
    }

    private Answer make(String scopes, String more) {
        Answer made = admin.post(
                KEYS, "application/json", "{\"name\": \"" + name + "\", \"scopes\": [" + scopes + "]" + more + "}");
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made;
    }

    private static String id(Answer made) {
        return made.json().path("id").asText();
    }
}
