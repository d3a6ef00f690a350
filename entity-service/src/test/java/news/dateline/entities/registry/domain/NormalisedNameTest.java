package news.dateline.entities.registry.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NormalisedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Azer Garayev, azer garayev",
        "'  AZER \t GARAYEV ', azer garayev",
        "Azer Garáyev, azer garayev",
        "Azer Garayev's, azer garayev",
        "Azer Garayev’s, azer garayev",
        "İlham Əliyev, ilham aliyev",
        "Kurmanğazy, kurmangazy",
        "Łódź, lodz",
        "Straße, strasse",
        "STRASSE, strasse",
        "U.S., us",
        "U.S.’s, us",
        "Coca-Cola, coca cola",
        "O’Brien, obrien",
        "AT&T, at t",
        "ＮＡＴＯ, nato",
        "Ольга Токарчук, ольга токарчук",
        "Горький, горькии",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "हिन्दी, हिन्दी",
        "한국, 한국",
        "東京, 東京",
        "مُحَمَّد, محمد"
    })
    void formsOfOneNameAreOne(String name, String normalised) {
        assertThat(NormalisedName.of(name).value()).isEqualTo(normalised);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "…", "\u0301"})
    void whatHasNeitherLettersNorDigitsIsNoName(String name) {
        assertThat(NormalisedName.of(name).isUsable()).isFalse();
    }

    @Test
    void whatIsLongerThanAnyNameIsNone() {
        assertThat(NormalisedName.of("x".repeat(NormalisedName.MAX_LENGTH)).isUsable())
                .isTrue();
        assertThat(NormalisedName.of("x".repeat(NormalisedName.MAX_LENGTH + 1)).isUsable())
                .isFalse();
    }

    @Property(tries = 2000)
    void asciiComesToTheSameAsByTheRulesForAllWritings(
            @ForAll @StringLength(max = 12) @CharRange(from = '\0', to = '\u007F') String any,
            @ForAll @StringLength(max = 12) @Chars({'a', 'S', 's', '1', '\'', '`', '.', ' ', '-'}) String awkward) {
        for (String name : List.of(any, awkward, any + "'s", awkward + any)) {
            assertThat(NormalisedName.of(name)).isEqualTo(NormalisedName.ofAny(name));
        }
    }

    @Property
    void normalisingTwiceChangesNothing(@ForAll @StringLength(max = 40) String name) {
        var once = NormalisedName.of(name);

        assertThat(NormalisedName.of(once.value())).isEqualTo(once);
    }

    @Example
    void anApostropheIsOneInWhateverFormItComes() {
        assertThat(List.of("O'Brien", "O’Brien", "O´Brien", "O \u0301Brien", "O`Brien", "O\u1FEFBrien"))
                .allSatisfy(name -> assertThat(NormalisedName.of(name).value()).isEqualTo("obrien"));
    }

    @Property
    void unicodeFormDoesNotMatter(@ForAll @StringLength(max = 40) String name) {
        var normalised = NormalisedName.of(name);

        for (var form : Normalizer.Form.values()) {
            assertThat(NormalisedName.of(Normalizer.normalize(name, form))).isEqualTo(normalised);
        }
    }

    @Property
    void caseDoesNotMatter(@ForAll @StringLength(max = 40) String name) {
        assertThat(NormalisedName.of(name.toUpperCase(Locale.ROOT))).isEqualTo(NormalisedName.of(name));
    }

    @Property
    void wordsArePartedBySingleSpacesAndHoldNoWildcard(@ForAll String name) {
        assertThat(NormalisedName.of(name).value())
                .doesNotContain("  ", "%", "_")
                .isEqualTo(NormalisedName.of(name).value().strip());
    }

    @Property
    void lengthStaysWithinBounds(@ForAll @StringLength(max = 200) String name) {
        assertThat(NormalisedName.of(name).value().length()).isLessThanOrEqualTo(20 * name.length());
    }
}
