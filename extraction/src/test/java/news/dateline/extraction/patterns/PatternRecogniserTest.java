package news.dateline.extraction.patterns;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.text.Layout;

import static org.assertj.core.api.Assertions.assertThat;

class PatternRecogniserTest {

    private static final PatternRecogniser PATTERNS = new PatternRecogniser(KnownNames.load(), Lexicon.load());

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Le président Emmanuel Macron est arrivé.                          ; PERSON Emmanuel Macron
            Gestern sprach Maria von der Heide lange.                         ; PERSON Maria von der Heide
            Die Deutsche Telekom AG wächst.                                   ; ORGANIZATION Deutsche Telekom AG
            Habló la Organización de las Naciones Unidas (ONU) ayer.          ; ORGANIZATION Organización de las Naciones Unidas|ORGANIZATION ONU
            El gobierno (ONU) habló con Maria ayer.                           ; ''
            """)
    void aNameIsFoundByItsForm(String text, String expected) {
        // when
        List<String> found = PATTERNS.recognise(Layout.of(text)).stream()
                .map(name -> name.type() + " " + name.form())
                .toList();

        // then
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            BERN, Switzerland, May 4 (Alpine Press) — Rain fell. ; PLACE BERN|PLACE Switzerland|ORGANIZATION Alpine Press
            BERN (May 4) — Rain fell.                            ; PLACE BERN
            Rain fell in Bern.                                   ; ''
            """)
    void aDatelineNamesPlacesAndAnAgency(String text, String expected) {
        // when
        List<String> found = PATTERNS.dateline(Layout.of(text)).stream()
                .map(name -> name.type() + " " + name.form())
                .toList();

        // then
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected.split("\\|")));
    }
}
