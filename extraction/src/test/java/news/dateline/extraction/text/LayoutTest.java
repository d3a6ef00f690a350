package news.dateline.extraction.text;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import news.dateline.extraction.text.Sentence.Part;

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
            SAMARKAND, Uzbekistan (29 April) – It takes hours.             ; SAMARKAND     ; Uzbekistan
            WELLINGTON/SUVA, 18 January — Planes came.                     ; WELLINGTON|SUVA ; ``
            ACCRA, August 14: A film was shown.                            ; ACCRA         ; ``
            (BERGEN, 20 November 2023) People wake up.                     ; BERGEN        ; ``
            N'DJAMENA, Chad (DN) - Presidents met.                         ; N'DJAMENA     ; Chad
            ST. LOUIS, Tuesday (Agency) — It rained.                       ; ST. LOUIS     ; ``
            Geneva, July 4 — Physicists met.                               ; Geneva        ; ``
            WASHINGTON—Google lost.                                        ; WASHINGTON    ; ``
            """)
    void aDatelineIsReadAsCityAndRegion(String text, String city, String region) {
        // when
        Layout layout = Layout.of(text);

        // then
        Dateline dateline = layout.dateline().orElseThrow();
        assertThat(dateline.cities().stream().map(place -> words(layout, place)).collect(Collectors.joining("|")))
                .isEqualTo(city);
        assertThat(dateline.region().map(place -> words(layout, place)).orElse(""))
                .isEqualTo(region);
        assertThat(layout.opens(layout.bodyStart())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            OPEC agreed on Saturday to cut output.
            IN MARCH 2011 the earth shook.
            Geneva, July 4 was a fine day.
            Apple (AAPL) — the maker of telephones — fell.
            LIVE: Avalanche above the village
            TSMC: a profile.
            """)
    void otherOpeningsAreNoDateline(String text) {
        assertThat(Layout.of(text).dateline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            (Reporting by Anna Keller; editing by Marc Roy)                            | true
            Stay up-to-date with more news on the agency's channel                      | true
            © 2024 Dateline. All rights reserved.                                       | true
            ENDS                                                                        | true
            Reporting was hard, Keller said.                                            | false
            The war ends with a treaty, they say.                                       | false
            """)
    void whatStandsBelowAReportIsNoPartOfIt(String last, boolean boilerplate) {
        // when
        Layout layout = Layout.of("Rain came to Oslo on Monday.\n\n" + last);

        // then
        assertThat(layout.sentences().getLast().part() == Part.BOILERPLATE).isEqualTo(boilerplate);
        assertThat(layout.sentences().getFirst().part()).isEqualTo(Part.BODY);
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

    @Test
    void aBylineStandsBetweenHeadlineAndDateline() {
        // when
        Layout layout = Layout.of("Judge rules\n\nBy Ana Voss and Ivo Mraz\n\nWASHINGTON—Google lost.");

        // then
        assertThat(layout.sentences())
                .extracting(Sentence::part)
                .containsExactly(Part.HEADLINE, Part.BYLINE, Part.DATELINE, Part.BODY);
        assertThat(layout.byline()).contains(new Byline(2, 8));
        assertThat(layout.tokens().get(layout.bodyStart()).text()).isEqualTo("Google");
    }

    @ParameterizedTest
    @CsvSource({"'By noon it was over', 'x'", "'By Ana Voss came the news.', 'x'"})
    void otherParagraphsAreNoByline(String paragraph, String ignored) {
        assertThat(Layout.of("Headline here\n\n" + paragraph + "\n\nText.").byline())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            BLAST TEARS THROUGH BEIRUT PORT, SCORES DEAD ; CAPITALS ; true
            Google Broke Law to Keep Search Monopoly     ; TITLE    ; false
            a hobby turns thirty                         ; SMALL    ; true
            TSMC breaks ground for plant in Dresden      ; RUNNING  ; false
            """)
    void theLetterCaseOfAHeadlineIsSeen(String headline, LetterCase expected, boolean caseless) {
        // when
        Layout layout = Layout.of(headline + "\n\nThe text follows.");

        // then
        assertThat(layout.sentences().getFirst().letterCase()).isEqualTo(expected);
        assertThat(layout.isCaseless(0)).isEqualTo(caseless);
    }

    private static String words(Layout layout, Dateline.Place place) {
        return String.join(
                " ",
                layout.tokens().subList(place.from(), place.to()).stream()
                        .map(Token::text)
                        .toList());
    }
}
