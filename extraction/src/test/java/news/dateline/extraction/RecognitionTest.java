package news.dateline.extraction;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What single sentences give: entities as "TYPE name", parted by bars, in the order of their names. */
class RecognitionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            The talks failed, said President Maia Toman.                   ; PERSON Maia Toman
            Dr. Lena Voss and Prof. Ivo Brandt agreed.                     ; PERSON Ivo Brandt|PERSON Lena Voss
            The poet Wislawa Orban read.                                   ; PERSON Wislawa Orban
            It was Mohammed bin Saleh who paid.                            ; PERSON Mohammed bin Saleh
            J. K. Marsh wrote it.                                          ; PERSON J. K. Marsh
            NASA Administrator Bill Nelson spoke.                          ; ORGANIZATION NASA|PERSON Bill Nelson
            French Foreign Minister Laurent Fabius spoke.                  ; GROUP French|PERSON Laurent Fabius
            President of Azerbaijan Republic Ilham Aliyev spoke.           ; PERSON Ilham Aliyev|PLACE Azerbaijan
            Secretary General Baghdad Amreyev spoke.                       ; PERSON Baghdad Amreyev
            He fears the General Assembly.                                 ; ORGANIZATION General Assembly
            He joined the Ministry of Trade and Industry of Norway.        ; ORGANIZATION Ministry of Trade and Industry of Norway
            He studied at the University of Bern on Monday.                ; ORGANIZATION University of Bern
            He left the University of Sydney for the Bank of Georgia.      ; ORGANIZATION Bank of Georgia|ORGANIZATION University of Sydney
            Shares of Microsoft Corp. fell.                                ; ORGANIZATION Microsoft
            Shares of Zelta Inc. fell.                                     ; ORGANIZATION Zelta Inc
            He plays for the Women's Tennis Association.                   ; ORGANIZATION Women's Tennis Association
            He met Sweden's National Bank.                                 ; ORGANIZATION National Bank|PLACE Sweden
            They ended Azerbaijani-Kazakh talks.                           ; GROUP Azerbaijani|GROUP Kazakh
            Many Kazakhs and some Frenchmen came.                          ; GROUP French|GROUP Kazakh
            They crossed the Sea of Marmara near Mount Korab.              ; PLACE Mount Korab|PLACE Sea of Marmara
            A flood hit the town of Kesel and the Dorn valley.             ; PLACE Dorn|PLACE Kesel
            The U.S. and the UK agreed.                                    ; PLACE United Kingdom|PLACE United States
            He sang the song "Winter Light" there.                         ; WORK Winter Light
            They won the European Games after World War II.                ; EVENT European Games|EVENT World War II
            The Paris Agreement and the Nobel Prize in Literature matter.  ; ``
            Residents fled. Workers stayed. Oil burned on Monday in May.   ; ``
            The carrier Air Astana grew.                                   ; ORGANIZATION Air Astana
            He sold KazPetroGas and bought QRX.                            ; ORGANIZATION KazPetroGas|ORGANIZATION QRX
            Jordan fell. Jordan Pickett wept.                              ; PERSON Jordan Pickett|PLACE Jordan
            GOVERNMENT OF NORWAY RESIGNS AFTER LONG NIGHT OF TALKS         ; ``
            """)
    void aSentenceGivesItsNames(String sentence, String expected) {
        // when
        List<String> found = Articles.analyse(sentence).entities().stream()
                .map(entity -> entity.type() + " " + entity.name())
                .sorted()
                .toList();

        // then
        assertThat(String.join("|", found)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Bell said no.     ; Bell
            The bell rang.    ; ''
            """)
    void aSurnameThatIsACommonWordIsReadByItsCapital(String second, String mention) {
        // given
        String text = "A spokeswoman, Nora Bell, came. " + second;

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        assertThat(analysis.mentions().stream().skip(1).map(Mention::exact).toList())
                .isEqualTo(mention.isEmpty() ? List.of() : List.of(mention));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Norway Minister Resigns After Vote  ; Norway
            Keller Resigns After Long Vote      ; Keller
            """)
    void inAHeadlineThatCapitalisesEveryWordOnlyKnownNamesCount(String headline, String name) {
        // given
        String text = headline + "\n\nThe minister, Anna Keller, resigned on Monday after a vote.";

        // when
        Analysis analysis = Articles.analyse(text);

        // then
        assertThat(analysis.mentions()).extracting(Mention::exact).containsExactly(name, "Anna Keller");
    }
}
