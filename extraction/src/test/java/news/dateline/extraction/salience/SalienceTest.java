package news.dateline.extraction.salience;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Articles;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceTest {

    @Test
    void whatTheHeadlineNamesMostIsWhollySalient() {
        // when
        Analysis analysis = Articles.analyse("Norway votes\n\nVoters went out in Norway. They also did in Ghana.");

        // then
        assertThat(Articles.entity(analysis, "Norway").salience()).isEqualTo(1);
    }

    @Test
    void withoutAHeadlineTheFirstParagraphCountsAsOne() {
        // when
        Analysis analysis = Articles.analyse("They met in Norway.\n\nLater they met in Ghana.");

        // then
        double norway = Articles.entity(analysis, "Norway").salience();
        double ghana = Articles.entity(analysis, "Ghana").salience();
        assertThat(norway - ghana).isGreaterThan(0.3);
    }

    @Test
    void aNameOfTheDatelineAloneIsHardlySalient() {
        // when
        Analysis analysis = Articles.analyse("OSLO, Norway, May 4 — Voters went out in Ghana.");

        // then
        assertThat(Articles.entity(analysis, "Oslo").salience()).isEqualTo(0.05);
        assertThat(Articles.entity(analysis, "Ghana").salience()).isGreaterThan(0.7);
    }

    @Test
    void aPeopleWeighsLessThanItsCountry() {
        // when
        Analysis analysis = Articles.analyse("They came from Norway. A Norwegian ship came, too.");

        // then
        assertThat(Articles.entity(analysis, "Norwegian").salience())
                .isLessThan(Articles.entity(analysis, "Norway").salience());
    }
}
