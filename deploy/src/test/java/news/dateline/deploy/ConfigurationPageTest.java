package news.dateline.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.launcher.configuration.ConfigurationPage;
import news.dateline.launcher.configuration.Setting;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code docs/configuration.md} tells of our own settings what the sources say. */
class ConfigurationPageTest {

    private static final Path HOME = Manifest.DEPLOY.resolve("..").normalize();
    private static final Pattern ASKED_FOR = Pattern.compile("(?:name = \"|\\$\\{)(dateline\\.[a-z0-9.-]+)");

    private final ConfigurationPage page = new ConfigurationPage(HOME);

    @Test
    void thePageIsOfThePresentSources() throws IOException {
        String kept = Files.readString(page.file());

        assertThat(kept)
                .as("run `./dateline configuration`, and commit what it writes")
                .isEqualTo(page.renewed(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "article-service", "entity-service", "platform"})
    void whatTheCodeAsksForByItsNameIsDeclaredSomewhere(String module) throws IOException {
        Set<String> declared = page.settings().values().stream()
                .flatMap(settings -> settings.stream().map(Setting::name))
                .collect(Collectors.toSet());

        assertThat(askedFor(module)).isSubsetOf(declared);
    }

    @Test
    void namesTypesDefaultsAndMeaningsAreThoseOfTheSources() {
        assertThat(page.settings().get("gateway"))
                .contains(new Setting(
                        "dateline.gateway.limits.header-count",
                        "whole number",
                        "100",
                        "How many header lines; more are answered 431."));
        assertThat(page.settings().get("gateway"))
                .extracting(Setting::variable)
                .contains("DATELINE_GATEWAY_UPSTREAMS_NAME");
    }

    private static Set<String> askedFor(String module) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ASKED_FOR
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .forEach(names::add);
            }
        }
        return names;
    }
}
