package news.dateline.systemtests;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** {@code ./dateline verify} finds what was planted in either database, and mends it. */
class VerifyIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final String NEWER = "revision 1 is current, revision 9 is analysed";
    private static final String SEARCH = "search knows other entities or mentions than were found in it";

    private final Api journalist = SUITE.as("journalist");

    @Test
    void differencesInEitherDirectionAreFoundAndMended() throws SQLException {
        // given
        String behind = article("behind");
        String ahead = article("ahead");
        String unsearchable = article("unsearchable");
        String wronglyFound = article("wrongly-found");
        String orphan = article("orphan");
        assertThat(SUITE.verify().text()).endsWith("0 repaired, 0 differ.");
        change("entities", "update article set revision = 0 where id = '" + behind + "'");
        change("entities", "update article set revision = 9 where id = '" + ahead + "'");
        change("articles", "delete from article_entity where article_id = '" + unsearchable + "'");
        change(
                "articles",
                "insert into article_entity (article_id, entity_id, salience, mentions) values ('" + wronglyFound
                        + "', '" + UUID.randomUUID() + "', 1, 1)");
        change("articles", "delete from article_revision where article_id = '" + orphan + "'");
        change("articles", "delete from article where id = '" + orphan + "'");

        // when
        RunningSuite.Told found = SUITE.verify();
        RunningSuite.Told repaired = SUITE.verify("--repair");

        // then
        assertThat(found.status()).isEqualTo(1);
        assertThat(found.text())
                .contains(behind + ": revision 1 is current, revision 0 is analysed")
                .contains(ahead + ": " + NEWER)
                .contains(unsearchable + ": " + SEARCH)
                .contains(wronglyFound + ": " + SEARCH)
                .contains(orphan + ": only entity-service knows it")
                .endsWith("0 repaired, 5 differ.");
        assertThat(repaired.status()).isZero();
        assertThat(repaired.text()).endsWith("5 repaired, 0 differ.");
        assertThat(SUITE.verify().text()).endsWith("0 repaired, 0 differ.");
    }

    private String article(String name) {
        String path = Articles.path(journalist.postNinjs(Sample.TURKIC_STATES.ninjsAs("verify-" + name)));
        Articles.awaitEntities(journalist, path, 1);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void change(String database, String statement) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(SUITE.jdbcUrl(database), database, SUITE.databasePassword());
                Statement change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).as(statement).isPositive();
        }
    }
}
