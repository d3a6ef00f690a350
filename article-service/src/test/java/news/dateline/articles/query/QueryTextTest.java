package news.dateline.articles.query;

import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QueryTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ferry                        ; 'ferry'
            ferry aktau                  ; ('ferry' & 'aktau')
            ferry AND aktau              ; ('ferry' & 'aktau')
            ferry OR tanker              ; ('ferry' | 'tanker')
            oil tanker OR ferry          ; (('oil' & 'tanker') | 'ferry')
            "oil tanker" baku            ; ('oil tanker' & 'baku')
            ferry NOT strike             ; ('ferry' & !'strike')
            ferry -strike                ; ('ferry' & !'strike')
            ferry -"general strike"      ; ('ferry' & !'general strike')
            minist*                      ; 'minist':*
            (ferry OR tanker) aktau      ; (('ferry' | 'tanker') & 'aktau')
            NOT (ferry OR tanker)        ; !('ferry' | 'tanker')
            O'Brien                      ; 'O''Brien'
            C:\\temp                     ; 'C:\\\\temp'
            "ferry                       ; 'ferry'
            ferry)                       ; 'ferry'
            (ferry                       ; 'ferry'
            OR ferry OR                  ; 'ferry'
            ferry NOT                    ; 'ferry'
            ferry & ! <-> tanker         ; ('ferry' & 'tanker')
            ferry | tanker               ; ('ferry' | 'tanker')
            """)
    void textsAreReadAsTheyAreMeant(String text, String expected) {
        assertThat(QueryText.toTsQuery(text)).isEqualTo(Optional.of(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "()", "\"\"", "OR", "NOT NOT", "!!!", "- -", "((((", ")"})
    void whatHasNoWordAsksForNothing(String text) {
        assertThat(QueryText.toTsQuery(text)).isEmpty();
    }

    @Test
    void wordsCanBeSoughtInHeadlinesOnly() {
        assertThat(QueryText.inHeadline("ferry kaz*")).isEqualTo(Optional.of("('ferry':A & 'kaz':*A)"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            ferry                        ; 'ferry'
            ferry aktau                  ; ('ferry' | 'aktau')
            (ferry OR tanker) -strike    ; ('ferry' | 'tanker')
            "oil tanker" minist* NOT war ; ('oil tanker' | 'minist':*)
            -strike                      ;
            """)
    void anyWordIsAnyOfThoseThatMayBeThere(String text, String expected) {
        assertThat(QueryText.anyWord(text)).isEqualTo(Optional.ofNullable(expected));
    }

    @Property
    void parenthesesAndQuotesAreAlwaysBalanced(@ForAll String text) {
        String query = QueryText.toTsQuery(text).orElse("");
        String outside = query.replaceAll("'(?:[^'\\\\]|''|\\\\\\\\)*'", "x");

        assertThat(outside).doesNotContain("'");
        assertThat(outside.chars().filter(unit -> unit == '(').count())
                .isEqualTo(outside.chars().filter(unit -> unit == ')').count());
    }
}
