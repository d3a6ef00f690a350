package news.dateline.extraction.language;

import java.util.Optional;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR =
            LanguageDetectors.among(Set.of("en", "de", "fr", "es", "ru", "kk", "az", "tr", "uk", "zh", "ar"));

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            en ; Spain beat Netherlands to win first World Cup
            de ; Die Regierung teilte am Montag mit, dass sie die Steuern erhöhen werde.
            fr ; Deux morts dans un accident de train
            es ; Suben los precios del petróleo
            ru ; Два человека погибли в аварии
            kk ; Жол апатында екі адам қаза тапты
            az ; Hökumət gələn il iri şirkətlər üçün vergiləri artıracağını elan etdi
            tr ; Trafik kazasında iki kişi öldü
            zh ; 政府周一宣布明年将提高大公司的税收
            """)
    void theLanguageOfAHeadlineIsFound(String language, String text) {
        assertThat(DETECTOR.detect(text).map(DetectedLanguage::tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12345 67890 ...",
                "OPEC",
                "😀😀😀😀😀😀😀😀😀😀",
                "Det er en god dag til at gå en tur i skoven med hunden"
            })
    void otherTextIsLeftOpen(String text) {
        assertThat(DETECTOR.detect(text)).isEqualTo(Optional.empty());
    }

    @Property(tries = 100)
    void noTextMakesItThrow(@ForAll String text) {
        assertThat(DETECTOR.detect(text).map(DetectedLanguage::confidence).orElse(0.5))
                .isBetween(0.0, 1.0);
    }

    @Test
    void onlyTheBeginningIsRead() {
        String english = "The government said on Monday that it would raise taxes. ".repeat(10);

        assertThat(DETECTOR.detect(english + "Два человека погибли. ".repeat(40_000)))
                .isEqualTo(DETECTOR.detect(english));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qqq", "x"})
    void aLanguageThatCannotBeDetectedIsRefused(String tag) {
        assertThatThrownBy(() -> LanguageDetectors.among(Set.of(tag))).isInstanceOf(IllegalArgumentException.class);
    }
}
