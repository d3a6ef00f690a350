package news.dateline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;

/**
 * Fills article-service with the articles that {@code bulk --entities} would send, and with what entity-service would tell of them,
 * many in one statement. They can be read and found; they have no audit records and are compared with no others.
 */
@Command(
        name = "fill-articles",
        description = "Fill the article store with made-up articles and what they name, past the API.",
        mixinStandardHelpOptions = true)
final class ArticleFill implements Callable<Integer> {

    private static final int AT_ONCE = 1_000;
    private static final JsonMapper JSON = new JsonMapper();

    /** Ids that begin so are of this benchmark. */
    private static final String OURS = "select count(*) from article where id::text like '01993000-0000-7000-%'";

    private static final String TOLD = """
            create temporary table told (number integer, content jsonb, entities jsonb);
            create temporary view item as
            select ('01993000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid as id, number, content, entities,
                (content ->> 'contentCreated')::timestamptz as dated, encode(sha256(convert_to(content::text, 'UTF8')), 'hex') as hash,
                content -> 'headlines' -> 0 ->> 'value' as headline, content -> 'bodies' -> 0 ->> 'value' as body
            from told""";

    private static final String FILL = """
            insert into article (id, source, external_id, revision, content_hash, pub_status, created, changed)
            select id, 'fill', number, 1, hash, 'USABLE', dated, dated from item;
            insert into article_revision (article_id, revision, content, content_hash, pub_status, subject, client, request_id,
                created, action)
            select id, 1, content, hash, 'USABLE', 'benchmark', 'benchmark', 'benchmark', dated, 'CREATED' from item;
            insert into article_story (article_id, cluster_id, bands, urls, names, translated_from)
            select id, id, '{}', '{}', '{}', '{}' from item;
            insert into article_analysis (article_id, revision, extracted) select id, 1, dated from item;
            insert into known_entity (id, version, type, name, status)
            select distinct on (e."entityId") e."entityId", 0, e.type, e.name, upper(e.status)
            from item, jsonb_to_recordset(entities) as e ("entityId" uuid, type text, name text, status text)
            on conflict do nothing;
            insert into article_entity (article_id, entity_id, salience, mentions)
            select id, e."entityId", e.salience, e.mentions
            from item, jsonb_to_recordset(entities) as e ("entityId" uuid, salience real, mentions integer);
            insert into article_search (article_id, revision, source, language, config, pub_status, dated, subjects, text, words,
                entities, saliences)
            select id, 1, 'fill', 'en', 'english', 'USABLE', dated, array[content -> 'subjects' -> 0 ->> 'uri'],
                headline || E'\\n\\n' || body,
                '''=english''' || setweight(to_tsvector('english', headline), 'A') || to_tsvector('english', body),
                named.entities, named.saliences
            from item
            cross join lateral (
                select array_agg(k.number order by e.salience desc, k.number) as entities,
                    array_agg(e.salience order by e.salience desc, k.number) as saliences
                from article_entity e join known_entity k on k.id = e.entity_id
                where e.article_id = item.id) named;
            truncate told""";

    @Option(names = "--articles", description = "How many there are to be (${DEFAULT-VALUE}).", defaultValue = "200000")
    private int articles;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws SQLException {
        Layout layout = Layout.of(data);
        try (Connection connection = SuiteDatabase.ofArticleService(layout, SuiteLock.needed(layout))) {
            fillUpTo(connection, articles);
        }
        return 0;
    }

    static void fillUpTo(Connection connection, int articles) throws SQLException {
        int known = (int) SuiteDatabase.count(connection, OURS);
        SuiteDatabase.run(connection, "ready", TOLD);
        long began = System.nanoTime();
        for (int from = known; from < articles; from += AT_ONCE) {
            fill(connection, from, Math.min(articles, from + AT_ONCE));
        }
        System.out.println(
                Math.max(0, articles - known) + " articles in " + (System.nanoTime() - began) / 1_000_000_000 + " s");
        SuiteDatabase.run(connection, "vacuum and analyze", "vacuum analyze");
    }

    private static void fill(Connection connection, int from, int to) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into told select number, content, entities from unnest(?::int[], ?::jsonb[], ?::jsonb[])"
                        + " as t (number, content, entities)")) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "int", IntStream.range(from, to).boxed().toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "jsonb",
                            IntStream.range(from, to)
                                    .mapToObj(ArticleFill::content)
                                    .toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "jsonb",
                            IntStream.range(from, to)
                                    .mapToObj(ArticleFill::entities)
                                    .toArray()));
            insert.executeUpdate();
        }
        try (var statement = connection.createStatement()) {
            statement.execute(FILL);
        }
    }

    private static String content(int number) {
        return new String(SyntheticNews.article("fill", number), StandardCharsets.UTF_8);
    }

    private static String entities(int number) {
        try {
            return JSON.writeValueAsString(SyntheticNews.named(number));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("entities cannot be written", e);
        }
    }
}
