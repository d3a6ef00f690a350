package news.dateline.launcher.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import news.dateline.launcher.failure.LauncherFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeycloakHomeTest {

    @TempDir
    private Path folder;

    private Path project;
    private Path realm;
    private Path home;

    @BeforeEach
    void unpackADistribution() throws IOException {
        project = folder.resolve("project");
        Path distribution = project.resolve("launcher/target/keycloak-1.2.3");
        for (String part : new String[] {"bin", "conf", "providers", "themes", "lib/lib", "lib/app", "lib/quarkus"}) {
            Files.createDirectories(distribution.resolve(part));
        }
        Files.writeString(distribution.resolve("version.txt"), "1.2.3");
        Files.writeString(distribution.resolve("lib/quarkus-run.jar"), "jar");
        Files.writeString(distribution.resolve("lib/quarkus/application.dat"), "built");
        realm = Files.createDirectories(project.resolve("deploy/keycloak")).resolve("dateline-realm.json");
        Files.writeString(realm, "{\"realm\":\"dateline\",\"users\":[],\"clients\":[]}");
        home = folder.resolve("data/keycloak");
    }

    @Test
    void whatKeycloakWritesToIsCopiedAndTheRestLinked() {
        KeycloakHome.in(home, project).prepare();

        assertThat(home.resolve("lib/lib")).isSymbolicLink();
        assertThat(home.resolve("lib/quarkus/application.dat")).isRegularFile().hasContent("built");
        assertThat(home.resolve("data/import/dateline-realm.json")).content().contains("journalist");
    }

    @Test
    void aDatabaseThatWasNeverFinishedIsMadeAnew() throws IOException {
        KeycloakHome.in(home, project).prepare();
        Path database = Files.createDirectories(home.resolve("data/h2")).resolve("half.db");
        Files.writeString(database, "half");

        KeycloakHome.in(home, project).prepare();

        assertThat(database).doesNotExist();
        assertThat(home.resolve("data/h2.before")).doesNotExist();
    }

    @Test
    void aFinishedDatabaseIsKeptAsLongAsTheRealmIsTheSame() throws IOException {
        Path database = finishedDatabase();

        KeycloakHome.in(home, project).prepare();

        assertThat(database).hasContent("whole");
    }

    @Test
    void aDatabaseOfAnotherRealmIsSetAside() throws IOException {
        finishedDatabase();
        Files.writeString(realm, "{\"realm\":\"dateline\",\"users\":[],\"clients\":[],\"accessTokenLifespan\":60}");

        KeycloakHome.in(home, project).prepare();

        assertThat(home.resolve("data/h2")).doesNotExist();
        assertThat(home.resolve("data/h2.before/keycloak.db")).hasContent("whole");
    }

    @Test
    void aMissingDistributionIsToldWithTheCommandThatHelps() {
        assertThatThrownBy(() -> KeycloakHome.in(home, folder))
                .isInstanceOf(LauncherFailure.class)
                .hasMessageContaining("./mvnw package");
    }

    private Path finishedDatabase() throws IOException {
        KeycloakHome first = KeycloakHome.in(home, project);
        first.prepare();
        Path database = Files.createDirectories(home.resolve("data/h2")).resolve("keycloak.db");
        Files.writeString(database, "whole");
        first.realmIsImported();
        return database;
    }
}
