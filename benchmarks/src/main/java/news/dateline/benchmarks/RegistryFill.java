package news.dateline.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;

/** Fills the registry with made-up confirmed entities of two names each, many in one statement. */
@Command(
        name = "fill-registry",
        description = "Fill the registry with made-up names, past the API.",
        mixinStandardHelpOptions = true)
final class RegistryFill implements Callable<Integer> {

    private static final int NAMES_EACH = 2;
    private static final int AT_ONCE = 20_000;

    private static final String ENTITIES = """
            insert into entity (id, type, name, status, curated, version, created, changed, description, popularity)
            select item.id, item.type, item.name, 'CONFIRMED', true, 1, now(), now(), item.description, random()
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) item (id, type, name, description)""";
    private static final String NAMES = """
            insert into entity_name (entity_id, normalised, name, kind, language, origin, source)
            select item.id, lower(item.name), item.name, item.kind, 'en', 'IMPORT', 'benchmark'
            from unnest(?::uuid[], ?::text[], ?::text[]) item (id, name, kind)""";

    @Option(
            names = "--aliases",
            description = "How many names there are to be (${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    private int aliases;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws SQLException {
        Layout layout = Layout.of(data);
        int entities = aliases / NAMES_EACH;
        try (Connection connection = SuiteDatabase.ofEntityService(layout, SuiteLock.needed(layout))) {
            int known = (int) SuiteDatabase.count(
                    connection, "select count(*) from entity where id::text like '01991000-0000-7000-%'");
            long began = System.nanoTime();
            for (int from = known; from < entities; from += AT_ONCE) {
                fill(connection, from, Math.min(entities, from + AT_ONCE));
            }
            SuiteDatabase.run(connection, "analyze", "analyze entity, entity_name");
            System.out.println(Math.max(0, entities - known) * NAMES_EACH + " names in "
                    + (System.nanoTime() - began) / 1_000_000_000 + " s");
        }
        return 0;
    }

    private static void fill(Connection connection, int from, int to) throws SQLException {
        Object[] ids = each(from, to, SyntheticRegistry::id);
        Object[] names = each(from, to, SyntheticRegistry::name);
        insert(
                connection,
                ENTITIES,
                ids,
                each(from, to, SyntheticRegistry::type),
                names,
                each(from, to, SyntheticRegistry::description));
        insert(connection, NAMES, ids, names, each(from, to, number -> "OFFICIAL"));
        insert(connection, NAMES, ids, each(from, to, SyntheticRegistry::otherName), each(from, to, number -> "ALIAS"));
    }

    private static Object[] each(int from, int to, IntFunction<Object> value) {
        return IntStream.range(from, to).mapToObj(value).map(String::valueOf).toArray();
    }

    private static void insert(Connection connection, String sql, Object[]... columns) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", columns[i]));
            }
            statement.executeUpdate();
        }
    }
}
