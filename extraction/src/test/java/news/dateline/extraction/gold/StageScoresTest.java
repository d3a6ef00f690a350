package news.dateline.extraction.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scores values, roles and quotations on the gold standard, a folder of texts and annotations that the system property
 * {@code dateline.gold} names: {@code -Ddateline.gold=gold/dev}. With {@code -Ddateline.gold.differences=quotes} it lists
 * what differs in the rows that begin so.
 */
class StageScoresTest {

    /** F1 below which something is broken, in percent; the scores themselves stand in the model card. */
    private static final Map<String, Double> FLOORS = Map.of(
            "values", 85.0, "values normalised", 80.0, "roles", 70.0, "quotes direct", 80.0, "quotes indirect", 60.0);

    @Test
    void everyStageReachesItsFloor() throws IOException {
        // given
        String folder = System.getProperty("dateline.gold", "");
        Assumptions.assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "the system property dateline.gold names no folder of the gold standard");
        StageScores scores = new StageScores();

        // when
        for (GoldArticle article : GoldArticle.readAll(Path.of(folder))) {
            scores.add(article);
        }

        // then
        String row = System.getProperty("dateline.gold.differences", "-");
        scores.differences().stream().filter(line -> line.startsWith(row)).forEach(System.out::println);
        System.out.print(scores);
        assertThat(FLOORS)
                .allSatisfy((stage, floor) -> assertThat(
                                100 * scores.tallies().get(stage).f1())
                        .as(stage)
                        .isGreaterThan(floor));
    }
}
