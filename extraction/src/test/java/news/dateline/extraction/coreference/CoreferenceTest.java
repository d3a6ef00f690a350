package news.dateline.extraction.coreference;

import java.util.List;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.Analysis;
import news.dateline.extraction.Articles;
import news.dateline.extraction.Mention;

import static org.assertj.core.api.Assertions.assertThat;

class CoreferenceTest {

    @Test
    void aSurnameStandsForTheFullNameWhereverItIs() {
        // when
        Analysis analysis = Articles.analyse("Tamm wins the race\n\nKadri Tamm won on Sunday. Tamm is 23.");

        // then
        assertThat(mentionsOf(analysis, "Kadri Tamm")).containsExactly("Tamm", "Kadri Tamm", "Tamm");
    }

    @Test
    void ofTwoPeopleWithOneSurnameTheFirstNamedIsMeant() {
        // when
        Analysis analysis = Articles.analyse("Emmanuel Macron and Brigitte Macron arrived. Macron spoke.");

        // then
        assertThat(mentionsOf(analysis, "Emmanuel Macron")).containsExactly("Emmanuel Macron", "Macron");
    }

    @Test
    void aParticleBelongsToTheSurname() {
        // when
        Analysis analysis = Articles.analyse("Tony de Brum came. De Brum spoke.");

        // then
        assertThat(mentionsOf(analysis, "Tony de Brum")).containsExactly("Tony de Brum", "De Brum");
    }

    @Test
    void anAcronymInBracketsStandsForTheNameBeforeIt() {
        // when
        Analysis analysis = Articles.analyse("The Baltic Rail Users Forum (BRUF) met. The BRUF agreed.");

        // then
        assertThat(mentionsOf(analysis, "Baltic Rail Users Forum"))
                .containsExactly("Baltic Rail Users Forum", "BRUF", "BRUF");
        assertThat(Articles.entity(analysis, "Baltic Rail Users Forum").aliases())
                .containsExactly("BRUF");
    }

    @Test
    void anExpansionInBracketsStandsForTheAcronymBeforeIt() {
        // when
        Analysis analysis = Articles.analyse("The BRA (Baltic Rail Authority) met. The BRA agreed.");

        // then
        assertThat(mentionsOf(analysis, "Baltic Rail Authority"))
                .containsExactly("BRA", "Baltic Rail Authority", "BRA");
    }

    @Test
    void anAcronymOfTheInitialsNeedsNoBrackets() {
        // when
        Analysis analysis = Articles.analyse("The Baltic Rail Authority met. Critics of the BRA left.");

        // then
        assertThat(mentionsOf(analysis, "Baltic Rail Authority")).containsExactly("Baltic Rail Authority", "BRA");
    }

    @Test
    void formsThatTheGazetteerKnowsMeetUnderOneName() {
        // when
        Analysis analysis = Articles.analyse("The UN met. The United Nations agreed. Then the U.N. left.");

        // then
        assertThat(mentionsOf(analysis, "United Nations")).containsExactly("UN", "United Nations", "U.N.");
        assertThat(Articles.entity(analysis, "United Nations").aliases()).containsExactly("UN", "U.N.");
    }

    @Test
    void aCompanyIsTheSameWithItsLegalForm() {
        // when
        Analysis analysis = Articles.analyse("He joined Zelta Corp. in May. The firm Zelta grew.");

        // then
        assertThat(mentionsOf(analysis, "Zelta Corp.")).containsExactly("Zelta Corp.", "Zelta");
    }

    @Test
    void theEndOfAnOrganisationsNameStandsForItAfterwards() {
        // when
        Analysis analysis = Articles.analyse("The Norden Rail Safety Council met. The Safety Council agreed.");

        // then
        assertThat(mentionsOf(analysis, "Norden Rail Safety Council"))
                .containsExactly("Norden Rail Safety Council", "Safety Council");
    }

    @Test
    void aBareSurnameIsNoAlias() {
        // when
        Analysis analysis = Articles.analyse("Kadri Tamm won on Sunday. Later Tamm wept.");

        // then
        assertThat(Articles.entity(analysis, "Kadri Tamm").aliases()).isEmpty();
    }

    private static List<String> mentionsOf(Analysis analysis, String name) {
        int entity = analysis.entities().indexOf(Articles.entity(analysis, name));
        return analysis.mentions().stream()
                .filter(mention -> mention.entity() == entity)
                .map(Mention::exact)
                .toList();
    }
}
