package news.dateline.launcher.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import news.dateline.launcher.failure.LauncherFailure;

/** The parts of the suite, with the names people use for them and the ports they have when these are free. */
public enum Component {
    POSTGRESQL("PostgreSQL", 5433),
    KAFKA("Kafka", 9092),
    KEYCLOAK("Keycloak", 8180),
    ARTICLE_SERVICE("article-service", 8081),
    ENTITY_SERVICE("entity-service", 8082),
    GATEWAY("gateway", 8080);

    /** Those that are ours, in the order of starting. */
    public static final List<Component> SERVICES = List.of(ARTICLE_SERVICE, ENTITY_SERVICE, GATEWAY);

    private final String title;
    private final int defaultPort;

    Component(String title, int defaultPort) {
        this.title = title;
        this.defaultPort = defaultPort;
    }

    /** As shown to people. */
    public String title() {
        return title;
    }

    /** As typed in commands, and the name of its log, its module and its place in the state file. */
    public String id() {
        return title.toLowerCase(Locale.ROOT);
    }

    public int defaultPort() {
        return defaultPort;
    }

    /** Finds a component by its id; a wrong name is answered with the right ones. */
    public static Component named(String id) {
        return Arrays.stream(values())
                .filter(component -> component.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LauncherFailure("There is no \"" + id + "\" here; there are "
                        + Arrays.stream(values()).map(Component::id).collect(Collectors.joining(", ")) + "."));
    }

    /** Finds one of our services by its id. */
    public static Component serviceNamed(String id) {
        return SERVICES.stream()
                .filter(component -> component.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new LauncherFailure("\"" + id + "\" is not a service; the services are "
                        + SERVICES.stream().map(Component::id).collect(Collectors.joining(", ")) + "."));
    }
}
