package news.dateline.launcher.configuration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.launcher.failure.LauncherFailure;

/**
 * The part of {@code docs/configuration.md} that is made: all settings whose names begin with {@code dateline}. They are
 * declared by interfaces with {@code @ConfigMapping}, or stand with a comment in a service's application.properties.
 */
public final class ConfigurationPage {

    private static final List<String> MODULES = List.of("gateway", "article-service", "entity-service", "platform");
    private static final String BEGIN = "<!-- made by `./dateline configuration`: from here -->";
    private static final String END = "<!-- to here -->";

    private final Path home;

    public ConfigurationPage(Path home) {
        this.home = home;
    }

    /** Where the page is. */
    public Path file() {
        return home.resolve("docs/configuration.md");
    }

    /** The settings of each module. */
    public Map<String, List<Setting>> settings() {
        Map<String, List<Setting>> all = new LinkedHashMap<>();
        for (String module : MODULES) {
            List<Setting> settings = settings(home.resolve(module).resolve("src/main"));
            if (!settings.isEmpty()) {
                all.put(module, settings);
            }
        }
        return all;
    }

    private static List<Setting> settings(Path main) {
        Map<String, PropertiesReader.Line> properties =
                PropertiesReader.read(main.resolve("resources/application.properties"));
        List<Setting> settings = new ArrayList<>();
        for (Setting declared : MappingReader.read(main.resolve("java"))) {
            PropertiesReader.Line set = properties.remove(declared.name());
            settings.add(set == null ? declared : declared.withDefault(set.value()));
        }
        properties.forEach((name, line) -> {
            if (line.comment().isEmpty()) {
                throw new LauncherFailure("The setting " + name + " needs a comment above it in "
                        + main.resolve("resources/application.properties") + ".");
            }
            settings.add(new Setting(name, ValueType.wordsOf(line.value()), line.value(), line.comment()));
        });
        return settings;
    }

    /** The page as it should be, when it is at present as given. */
    public String renewed(String page) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new LauncherFailure(file() + " lacks the lines that tell where the made part begins and ends.");
        }
        StringBuilder made =
                new StringBuilder(page.substring(0, begin)).append(BEGIN).append('\n');
        settings().forEach((module, settings) -> {
            made.append("\n### ")
                    .append(module)
                    .append("\n\n| Setting | Takes | Default | |\n| --- | --- | --- | --- |\n");
            settings.forEach(setting -> made.append(setting.row()).append('\n'));
        });
        return made.append('\n').append(page.substring(end)).toString();
    }
}
