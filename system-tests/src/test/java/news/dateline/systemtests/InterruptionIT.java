package news.dateline.systemtests;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A service goes away in the middle of the work and comes back: nothing is lost. */
class InterruptionIT {

    private static final RunningSuite SUITE = RunningSuite.get();
    private static final int ARTICLES = 20;

    private final Api journalist = SUITE.as("journalist");

    @AfterEach
    void everythingRunsAgain() {
        SUITE.start("article-service");
        SUITE.start("entity-service");
    }

    @Test
    void articlesAcceptedWhileTheEntityServiceIsDownGetTheirEntitiesLater() {
        // given
        List<String> articles = post("entity-service-down-before", ARTICLES / 2);
        SUITE.stop("entity-service");
        articles.addAll(post("entity-service-down-during", ARTICLES / 2));
        assertThat(journalist.get(articles.getFirst() + "/entities").problem()).isEqualTo("bad-gateway");

        // when
        SUITE.start("entity-service");

        // then
        for (String article : articles) {
            assertThat(Articles.awaitEntities(journalist, article, 1)).containsKey("Organization of Turkic States");
        }
    }

    @Test
    void acceptedArticlesSurviveARestartOfTheArticleService() {
        // given
        List<String> articles = post("article-service-down", ARTICLES);

        // when
        SUITE.stop("article-service");
        assertThat(journalist.get(articles.getFirst()).problem()).isEqualTo("bad-gateway");
        SUITE.start("article-service");

        // then
        for (String article : articles) {
            assertThat(journalist.get(article).status()).isEqualTo(200);
            assertThat(Articles.awaitEntities(journalist, article, 1)).containsKey("Organization of Turkic States");
        }
    }

    private List<String> post(String prefix, int count) {
        var articles = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            articles.add(Articles.path(journalist.postNinjs(Sample.TURKIC_STATES.ninjsAs(prefix + "-" + i))));
        }
        return articles;
    }
}
