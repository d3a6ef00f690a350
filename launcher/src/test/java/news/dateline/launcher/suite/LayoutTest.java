package news.dateline.launcher.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

    @TempDir
    private Path folder;

    @Test
    void forgettingRemovesWhatRunsLeftAndNothingElse() throws IOException {
        Layout layout = new Layout(folder, folder.resolve("data"));
        layout.prepare();
        Files.createDirectories(layout.folder(Component.POSTGRESQL).resolve("base"));
        Files.writeString(layout.data().resolve("secrets.json"), "{}");
        Path notOurs = Files.writeString(layout.data().resolve("thesis.txt"), "precious");
        Path outside = Files.writeString(folder.resolve("distribution"), "linked to");
        Files.createDirectories(layout.folder(Component.KEYCLOAK));
        Files.createSymbolicLink(layout.folder(Component.KEYCLOAK).resolve("bin"), outside);

        layout.forget();

        assertThat(layout.data()).isDirectoryNotContaining(path -> !path.equals(notOurs));
        assertThat(notOurs).hasContent("precious");
        assertThat(outside).hasContent("linked to");
    }

    @Test
    void theLogsOfTheRunBeforeAreSetAside() throws IOException {
        Layout layout = new Layout(folder, folder.resolve("data"));
        layout.prepare();
        Files.writeString(layout.log(Component.GATEWAY), "yesterday");

        layout.prepare();

        assertThat(layout.log(Component.GATEWAY)).doesNotExist();
        assertThat(layout.data().resolve("logs/gateway.log.old")).hasContent("yesterday");
    }
}
