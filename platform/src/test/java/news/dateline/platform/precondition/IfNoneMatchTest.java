package news.dateline.platform.precondition;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IfNoneMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            "3"          | true
            W/"3"        | true
            "1", "3"     | true
            *            | true
            "4"          | false
            3            | false
                         | false
            """)
    void aClientHasAVersionIfItNamesIt(String sent, boolean has) {
        assertThat(new IfNoneMatch(sent).matches("\"3\"")).isEqualTo(has);
    }
}
