package news.dateline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;

import org.postgresql.PGConnection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;

/** Fills the registry with made-up confirmed entities of two names each, by the database's fastest way. */
@Command(
        name = "fill-registry",
        description = "Fill the registry with made-up names, past the API.",
        mixinStandardHelpOptions = true)
final class RegistryFill implements Callable<Integer> {

    private static final int NAMES_EACH = 2;
    private static final int BUFFER = 1 << 16;

    @Option(
            names = "--aliases",
            description = "How many names there are to be (${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    private int aliases;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws SQLException, IOException {
        Layout layout = Layout.of(data);
        int entities = aliases / NAMES_EACH;
        try (Connection connection = EntityDatabase.open(layout, SuiteLock.needed(layout))) {
            int known = (int) EntityDatabase.count(
                    connection, "select count(*) from entity where id::text like '01991000-0000-7000-%'");
            long began = System.nanoTime();
            copy(
                    connection,
                    "copy entity (id, type, name, status, curated, version, created, changed, description, popularity)"
                            + " from stdin",
                    known,
                    entities,
                    RegistryFill::entity);
            copy(
                    connection,
                    "copy entity_name (entity_id, normalised, name, kind, language, origin, source) from stdin",
                    known,
                    entities,
                    RegistryFill::names);
            EntityDatabase.run(connection, "analyze", "analyze entity, entity_name");
            System.out.println(Math.max(0, entities - known) * NAMES_EACH + " names in "
                    + (System.nanoTime() - began) / 1_000_000_000 + " s");
        }
        return 0;
    }

    private static void copy(Connection connection, String statement, int from, int to, IntFunction<String> line)
            throws SQLException, IOException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        var lines = new StringBuilder();
        for (int i = from; i < to; i++) {
            lines.append(line.apply(i));
            if (lines.length() > BUFFER || i == to - 1) {
                byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                lines.setLength(0);
            }
        }
        copy.endCopy();
    }

    private static String entity(int number) {
        return String.join(
                        "\t",
                        SyntheticRegistry.id(number).toString(),
                        SyntheticRegistry.type(number),
                        SyntheticRegistry.name(number),
                        "CONFIRMED",
                        "t",
                        "1",
                        "2026-01-01T00:00:00Z",
                        "2026-01-01T00:00:00Z",
                        SyntheticRegistry.description(number),
                        String.format(Locale.ROOT, "%.2f", number % 100 / 100.0))
                + "\n";
    }

    private static String names(int number) {
        return name(number, SyntheticRegistry.name(number), "OFFICIAL")
                + name(number, SyntheticRegistry.otherName(number), "ALIAS");
    }

    private static String name(int number, String name, String kind) {
        return String.join(
                        "\t",
                        SyntheticRegistry.id(number).toString(),
                        name.toLowerCase(Locale.ROOT),
                        name,
                        kind,
                        "en",
                        "IMPORT",
                        "benchmark")
                + "\n";
    }
}
