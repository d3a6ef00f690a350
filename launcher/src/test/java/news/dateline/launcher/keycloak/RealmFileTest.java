package news.dateline.launcher.keycloak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path DEPLOYED = Path.of("../deploy/keycloak/dateline-realm.json");

    @Test
    void listsAreAppendedAndTheRestIsReplaced() throws IOException {
        byte[] merged = RealmFile.merge(
                bytes("{\"realm\":\"a\",\"users\":[{\"username\":\"x\"}],\"clients\":[]}"),
                bytes("{\"realm\":\"b\",\"users\":[{\"username\":\"y\"}],\"new\":[1]}"));

        assertThat(JSON.readTree(merged))
                .isEqualTo(JSON.readTree("{\"realm\":\"b\",\"users\":[{\"username\":\"x\"},{\"username\":\"y\"}],"
                        + "\"clients\":[],\"new\":[1]}"));
    }

    @Test
    void theDeployedRealmKnowsNoPasswordGrantNoPersonAndNoSecret() throws IOException {
        JsonNode realm = JSON.readTree(Files.readAllBytes(DEPLOYED));

        assertThat(realm.path("clients"))
                .noneMatch(client -> client.path("directAccessGrantsEnabled").asBoolean());
        assertThat(texts(realm, "users", "username")).containsExactly("service-account-dateline-integration");
        assertThat(realm.path("clients"))
                .filteredOn(client -> client.has("secret"))
                .extracting(client -> client.path("secret").asText())
                .containsExactly("${DATELINE_INTEGRATION_SECRET}");
        assertThat(realm.path("sslRequired").asText()).isEqualTo("external");
    }

    @Test
    void everyScopeIsBoundToTheRoleOfItsName() throws IOException {
        JsonNode realm = JSON.readTree(Files.readAllBytes(DEPLOYED));

        assertThat(realm.path("scopeMappings"))
                .hasSize(7)
                .allMatch(mapping -> mapping.path("roles")
                        .path(0)
                        .asText()
                        .equals(mapping.path("clientScope").asText()));
        assertThat(texts(realm, "clientScopes", "name")).containsAll(texts(realm, "scopeMappings", "clientScope"));
    }

    @Test
    void theDemoAddsItsUsersAndTheClientThatSignsThemIn() throws IOException {
        JsonNode demo = JSON.readTree(RealmFile.forDemo(DEPLOYED));

        assertThat(texts(demo, "users", "username"))
                .containsAll(DemoUser.ALL.stream().map(DemoUser::name).toList());
        assertThat(texts(demo, "clients", "clientId"))
                .containsExactly(
                        "dateline-console", "dateline-cli", "dateline-integration", "dateline-api", "dateline-demo");
    }

    private static List<String> texts(JsonNode realm, String list, String field) {
        return realm.path(list)
                .valueStream()
                .map(entry -> entry.path(field).asText())
                .toList();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
