package news.dateline.extraction.coreference;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.resolution.Annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Measures the chains that are found when the names are given as the gold standard has them. */
class GoldCoreferenceTest {

    private static final String FOLDER = System.getProperty("dateline.gold", "");
    private static final Resolver RESOLVER = new Resolver(KnownNames.load());

    @BeforeAll
    static void theGoldStandardIsThere() {
        assumeTrue(
                !FOLDER.isEmpty(), "the system property dateline.gold does not name the folder of the gold standard");
    }

    @ParameterizedTest
    @CsvSource({"dev, 0.985, 0.94", "test, 0.985, 0.94"})
    void chainsAreThoseOfTheGoldStandard(String split, double cubed, double pairwise) {
        // when
        ChainScores scores = new ChainScores();
        for (GoldArticle article : GoldArticle.in(Path.of(FOLDER, split))) {
            scores.add(article.chains(), found(article));
        }

        // then
        System.out.println("coreference of gold names, " + split + ": " + scores);
        assertThat(scores.cubedF1()).isGreaterThan(cubed);
        assertThat(scores.pairwiseF1()).isGreaterThan(pairwise);
    }

    private static List<Integer> found(GoldArticle article) {
        Map<Integer, Integer> clusterAt = new HashMap<>();
        List<Cluster> clusters = RESOLVER.resolve(article.text(), article.names());
        for (int i = 0; i < clusters.size(); i++) {
            for (Annotation name : clusters.get(i).names()) {
                clusterAt.put(name.start(), i);
            }
        }
        return article.names().stream().map(name -> clusterAt.get(name.start())).toList();
    }
}
