package news.dateline.extraction.salience;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Articles;

import static org.assertj.core.api.Assertions.assertThat;

class SalienceTest {

    @Test
    void whatTheHeadlineNamesMostIsWhollySalient() {
        // when
        Analysis analysis = Articles.analyse("Norway votes\n\nVoters went out in Norway. They also did in Ghana.");

        // then
        assertThat(Articles.entity(analysis, "Norway").salience()).isGreaterThan(0.8);
    }

    @Test
    void withoutAHeadlineTheFirstParagraphCountsAsOne() {
        // when
        Analysis analysis = Articles.analyse("They met in Norway.\n\nLater they met in Ghana.");

        // then
        double norway = Articles.entity(analysis, "Norway").salience();
        double ghana = Articles.entity(analysis, "Ghana").salience();
        assertThat(norway - ghana).isGreaterThan(0.25);
    }

    @Test
    void aNameOfTheDatelineAloneIsHardlySalient() {
        // when
        Analysis analysis = Articles.analyse("OSLO, Norway, May 4 — Voters went out in Ghana.");

        // then
        assertThat(Articles.entity(analysis, "Oslo").salience()).isEqualTo(0.05);
        assertThat(Articles.entity(analysis, "Ghana").salience()).isGreaterThan(0.6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway votes\n\nBy Anna Keller in Oslo\n\nVoters went out in Norway on Monday.",
                "Voters went out in Norway on Monday.\n\n(Reporting by Anna Keller; editing by Marc Roy)"
            })
    void whoWroteAReportIsHardlySalient(String text) {
        assertThat(Articles.entity(Articles.analyse(text), "Anna Keller").salience())
                .isEqualTo(0.05);
    }

    @Test
    void whoActsIsMoreSalientThanWhereItHappens() {
        // when
        Analysis analysis = Articles.analyse("Talks begin\n\nIn Ghana, Anna Keller met reporters on Monday.");

        // then
        assertThat(Articles.entity(analysis, "Anna Keller").salience())
                .isGreaterThan(Articles.entity(analysis, "Ghana").salience());
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
