package news.dateline.gateway.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps {@code docs/routes.md} as the table is: it is mended where people work, and a difference fails where {@code CI=true}. */
class RoutesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "routes.md");

    @Test
    void pageShowsTheTable() throws IOException {
        String expected = PrintRoutes.listing().markdown();
        String present = Files.exists(PAGE) ? Files.readString(PAGE) : "";

        if (!present.equals(expected) && !"true".equals(System.getenv("CI"))) {
            Files.writeString(PAGE, expected);
            present = Files.readString(PAGE);
        }

        assertThat(present).isEqualTo(expected);
    }

    @Test
    void listingForATerminalHasALineForEachMethod() throws IOException {
        assertThat(PrintRoutes.listing().text().lines())
                .anyMatch(line -> line.matches("METHOD +PATH +NEEDS +SERVICE +TERMS OF ITS OWN"))
                .anyMatch(line -> line.matches("DELETE +/api/v1/articles/\\{id} +admin +articles"));
    }
}
