package news.dateline.extraction.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Rolf-Dieter Heuer's plan.     ; Rolf-Dieter|Heuer|'s|plan|.
            U.N. and U.S. at 5 p.m. today ; U.N.|and|U.S.|at|5|p.m.|today
            Dr. J. Marsh, of AT&T Corp.   ; Dr.|J.|Marsh|,|of|AT&T|Corp|.
            $26.2 billion, 1,768 km       ; $|26.2|billion|,|1,768|km
            date 2012-07-04 OPEC+ (OTS)   ; date|2012-07-04|OPEC+|(|OTS|)
            the girls' school, d’Orsay    ; the|girls|'|school|,|d’Orsay
            """)
    void wordsNumbersAndSignsAreParted(String text, String expected) {
        assertThat(String.join(
                        "|", Tokenizer.tokenize(text).stream().map(Token::text).toList()))
                .isEqualTo(expected);
    }

    @Test
    void sentencesAndQuotationsOpenAtTheirFirstWord() {
        // given
        String text = "He left on Jan. 3 with Dr. Voss. Then he said: \"We stay!\" At 5 p.m. She came.\n\nLater";

        // when
        List<String> opening = Tokenizer.tokenize(text).stream()
                .filter(token -> token.opening() && token.kind() == Token.Kind.WORD)
                .map(Token::text)
                .toList();

        // then
        assertThat(opening).containsExactly("He", "Then", "We", "At", "She", "Later");
    }

    @Test
    void paragraphsAreParted() {
        // when
        List<Token> tokens = Tokenizer.tokenize("one\ntwo\n \nthree");

        // then
        assertThat(tokens).extracting(Token::paragraph).containsExactly(0, 0, 1);
    }

    @Test
    void shapesOfWordsAreSeen() {
        assertThat(token("KazMunayGas").isCamelCase()).isTrue();
        assertThat(token("McAleese").isCamelCase()).isFalse();
        assertThat(token("al-Falih").isCapitalised()).isTrue();
        assertThat(token("up-to-date").isCapitalised()).isFalse();
        assertThat(token("U.N.").isAllCapitals()).isTrue();
        assertThat(token("A").isAllCapitals()).isFalse();
    }

    private static Token token(String text) {
        return Tokenizer.tokenize(text).getFirst();
    }
}
