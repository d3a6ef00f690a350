package news.dateline.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;

/**
 * Fills entity-service with made-up articles, ten mentions of five entities each, past the API. Of the 5,000 entities the second is
 * named half as often as the first, and so on. One quotation and one role an article.
 */
@Command(
        name = "fill-mentions",
        description = "Fill the registry with made-up mentions, past the API; fill-registry goes before.",
        mixinStandardHelpOptions = true)
final class MentionFill implements Callable<Integer> {

    private static final int MENTIONS_EACH = 10;
    /** Ids that begin so are of this benchmark. */
    private static final String ARTICLE = "('01992000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid";

    private static final String ENTITY =
            "('01991000-0000-7000-8000-' || lpad(to_hex((5000 ^ random())::integer - 1), 12, '0'))::uuid";

    @Option(
            names = "--mentions",
            description = "How many there are to be (${DEFAULT-VALUE}).",
            defaultValue = "1000000")
    private int mentions;

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder of the running suite.")
    private Path data;

    @Override
    public Integer call() throws SQLException {
        Layout layout = Layout.of(data);
        int articles = mentions / MENTIONS_EACH;
        try (Connection connection = SuiteDatabase.ofEntityService(layout, SuiteLock.needed(layout))) {
            int known = (int) SuiteDatabase.count(
                    connection, "select count(*) from article where id::text like '01992000-0000-7000-%'");
            if (known < articles) {
                fill(connection, known, articles);
            }
            System.out.println(SuiteDatabase.count(connection, "select count(*) from mention") + " mentions");
        }
        return 0;
    }

    private static void fill(Connection connection, int from, int to) throws SQLException {
        SuiteDatabase.run(connection, "articles", """
                insert into article (id, revision, status, headline, source, language, published, counted, text,
                    model_version, extracted_at)
                select %s, 1, 'USABLE', 'Ministers meet', 'benchmark', 'en', now() - n * interval '5 minutes', true,
                    repeat('The ministers met on Monday to speak about the railway that is to join the capitals. ', 20),
                    'benchmark', now()
                from generate_series(%d, %d - 1) n""".formatted(ARTICLE, from, to));
        SuiteDatabase.run(connection, "entities of articles", """
                insert into article_entity (article_id, entity_id, salience, confidence, mention_count)
                select %s, %s, random(), 0.9, 2 from generate_series(%d, %d - 1) n, generate_series(1, 5) place
                where place > 0 order by n on conflict do nothing""".formatted(ARTICLE, ENTITY, from, to));
        SuiteDatabase.run(connection, "mentions", """
                insert into mention (article_id, ordinal, entity_id, revision, type, start_offset, end_offset, start_utf16,
                    exact, confidence, stage, published)
                select ae.article_id, row_number() over (partition by ae.article_id) - 1, ae.entity_id, 1, e.type,
                    60 * (row_number() over (partition by ae.article_id)) - 50,
                    60 * (row_number() over (partition by ae.article_id)) - 40,
                    60 * (row_number() over (partition by ae.article_id)) - 50, e.name, 0.9, 'GAZETTEER', ae.published
                from article_entity ae
                join entity e on e.id = ae.entity_id
                cross join generate_series(1, 2)
                where ae.article_id::text like '01992000-0000-7000-%'
                on conflict do nothing""");
        SuiteDatabase.run(connection, "quotations", """
                insert into article_quote (article_id, ordinal, start_offset, end_offset, start_utf16, exact, direct)
                select article_id, 0, 10, 90, 10, 'the railway that is to join the capitals', true
                from mention where ordinal = 0 and article_id::text like '01992000-0000-7000-%' on conflict do nothing""");
        SuiteDatabase.run(connection, "speakers and subjects", """
                insert into quote_mention (article_id, quote, mention, part, entity_id, published)
                select article_id, 0, ordinal, case ordinal when 0 then 'SPEAKER' else 'SUBJECT' end, entity_id, published
                from mention where ordinal in (0, 2) and article_id::text like '01992000-0000-7000-%'
                on conflict do nothing""");
        SuiteDatabase.run(connection, "roles", """
                insert into article_role (article_id, ordinal, mention, title, normalised, entity_id, published)
                select article_id, 0, 0, 'Minister', 'minister', entity_id, published
                from mention where ordinal = 0 and article_id::text like '01992000-0000-7000-%' on conflict do nothing""");
        SuiteDatabase.run(connection, "counts", """
                update entity e set article_count = c.articles, mention_count = c.mentions
                from (select entity_id, count(*) as articles, sum(mention_count) as mentions from article_entity group by 1) c
                where c.entity_id = e.id""");
        SuiteDatabase.run(connection, "analyze", "analyze");
    }
}
