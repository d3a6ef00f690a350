package news.dateline.extraction.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            GENEVA, July 4 — Physicists met.                               ; GENEVA        ; ``
            BAKU, Azerbaijan, March 11. Relations develop.                 ; BAKU          ; Azerbaijan
            date 2024-03-11 BAKU, Azerbaijan, March 11. Relations develop. ; BAKU          ; Azerbaijan
            NEW YORK (Agency) - Shares fell.                               ; NEW YORK      ; ``
            ABU DHABI, United Arab Emirates, Nov. 8 — France came.         ; ABU DHABI     ; United Arab Emirates
            VIENNA, Dec. 10, 2016 (Agency) -- OPEC met.                    ; VIENNA        ; ``
            """)
    void aDatelineIsReadAsCityAndRegion(String text, String city, String region) {
        // when
        Layout layout = Layout.of(text);

        // then
        Dateline dateline = layout.dateline().orElseThrow();
        assertThat(words(layout, dateline.cityFrom(), dateline.cityTo())).isEqualTo(city);
        assertThat(words(layout, dateline.regionFrom(), dateline.regionTo())).isEqualTo(region);
        assertThat(layout.opens(layout.bodyStart())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            OPEC agreed on Saturday to cut output.
            IN MARCH 2011 the earth shook.
            Geneva, July 4 was a fine day.
            """)
    void otherOpeningsAreNoDateline(String text) {
        assertThat(Layout.of(text).dateline()).isEmpty();
    }

    @Test
    void theHeadlineIsTheFirstParagraphWithoutAFullStop() {
        // when
        Layout layout = Layout.of("Norway votes\n\nOSLO, May 4 — Voters went out.");

        // then
        assertThat(layout.headlineEnd()).isEqualTo(2);
        assertThat(layout.tokens().get(layout.bodyStart()).text()).isEqualTo("Voters");
    }

    @Test
    void aParagraphThatEndsWithAFullStopIsNoHeadline() {
        assertThat(Layout.of("Norway votes.\n\nVoters went out.").headlineEnd()).isZero();
    }

    private static String words(Layout layout, int from, int to) {
        return String.join(
                " ", layout.tokens().subList(from, to).stream().map(Token::text).toList());
    }
}
