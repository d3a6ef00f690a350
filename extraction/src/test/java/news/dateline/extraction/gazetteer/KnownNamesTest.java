package news.dateline.extraction.gazetteer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class KnownNamesTest {

    private static final KnownNames KNOWN = KnownNames.load();

    @ParameterizedTest
    @CsvSource({
        "Kazakhstan, Kazakhstan, PLACE",
        "Republic of Kazakhstan, Kazakhstan, PLACE",
        "Azerbaijan Republic, Azerbaijan, PLACE",
        "Irish Republic, Ireland, PLACE",
        "Kazakhs, Kazakh, GROUP",
        "U.S., United States, PLACE",
        "Fuzuli, Fuzuli, PLACE",
        "UN, United Nations, ORGANIZATION",
        "OTS, Organization of Turkic States, ORGANIZATION",
        "Bosnia and Herzegovina, Bosnia and Herzegovina, PLACE",
        "Tour de France, Tour de France, EVENT",
    })
    void aFormLeadsToTheNameUnderWhichAllFormsMeet(String form, String canonical, EntityType type) {
        assertThat(KNOWN.find(form)).contains(new KnownName(canonical, type));
    }

    @Test
    void theLongestNameWins() {
        // when
        var match = KNOWN.longestAt(Tokenizer.tokenize("South Sudan and Sudan"), 0);

        // then
        assertThat(match).contains(new Phrases.Match<>(2, new KnownName("South Sudan", EntityType.PLACE)));
    }

    @Test
    void smallLettersAreNoName() {
        assertThat(KNOWN.find("turkey")).isEmpty();
    }
}
