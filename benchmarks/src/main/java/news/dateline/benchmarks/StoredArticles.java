package news.dateline.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteState;

/**
 * What is stored of one source.
 *
 * @param articles rows of articles
 * @param names different names among them
 * @param revisions rows of revisions
 * @param indexed rows of the search index
 */
record StoredArticles(long articles, long names, long revisions, long indexed) {

    private static final long PAUSE = 200;

    static StoredArticles of(Layout layout, SuiteState suite, String source) throws SQLException {
        try (Connection connection = SuiteDatabase.ofArticleService(layout, suite);
                var statement = connection.prepareStatement("""
                        select count(*), count(distinct external_id),
                               (select count(*) from article_revision r join article a on a.id = r.article_id where a.source = ?),
                               (select count(*) from article_search where source = ?)
                        from article where source = ?""")) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                statement.setString(parameter, source);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return new StoredArticles(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            }
        }
    }

    /** Waits until the events of all articles have been sent. */
    static void awaitSent(Layout layout, SuiteState suite) throws SQLException, InterruptedException {
        try (Connection connection = SuiteDatabase.ofArticleService(layout, suite);
                var statement = connection.prepareStatement("select exists (select from outbox)")) {
            while (isTrue(statement)) {
                Thread.sleep(PAUSE);
            }
        }
    }

    private static boolean isTrue(PreparedStatement statement) throws SQLException {
        try (var row = statement.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }
}
