package news.dateline.gateway.route;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.OptionalInt;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.source.yaml.YamlConfigSource;

import news.dateline.gateway.config.GatewayConfig;

/**
 * Prints the route table as the gateway would read it here, environment variables included, or says why the gateway would
 * not start with it. With {@code --markdown} it prints the page of the documentation.
 */
public final class PrintRoutes {

    private static final int ABOVE_THE_DEFAULTS = 250;

    private PrintRoutes() {}

    /** Exit status 1 means that the table must not be used. */
    public static void main(String[] arguments) throws IOException {
        try {
            RouteListing listing = listing();
            PrintStream out = System.out;
            out.print(arguments.length > 0 && arguments[0].equals("--markdown") ? listing.markdown() : listing.text());
        } catch (ConfigurationException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static RouteListing listing() throws IOException {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDefaultSources()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withProfile("prod")
                .withSources(new YamlConfigSource(
                        PrintRoutes.class.getClassLoader().getResource("application.yaml"), ABOVE_THE_DEFAULTS))
                .withMapping(GatewayConfig.class)
                .build();
        long bodyLimit = config.getValue("quarkus.http.limits.max-body-size", MemorySize.class)
                .asLongValue();
        RouteTable table = RouteTableReader.read(
                config.getConfigMapping(GatewayConfig.class),
                bodyLimit,
                config.getValue("quarkus.http.idle-timeout", Duration.class));
        Duration usual = Duration.ofSeconds(30);
        return new RouteListing(table, new Terms(bodyLimit, usual, usual, false, false, OptionalInt.empty()));
    }
}
