package news.dateline.articles.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', commentCharacter = '§', textBlock = """
            The ferry sails. Tickets are sold.           | The ferry sails._Tickets are sold.
            Mr. Smith met Dr. J. R. Jones. They spoke.   | Mr. Smith met Dr. J. R. Jones._They spoke.
            "Go!" he said. "Now?" She went.              | "Go!" he said._"Now?"_She went.
            The U.S. Senate voted. It passed.            | The U.S. Senate voted._It passed.
            It cost 3.5 million. 40 people came.         | It cost 3.5 million._40 people came.
            No end in sight                              | No end in sight
            渡轮起航。票已售出。                          | 渡轮起航。_票已售出。
            Паром отплыл. Билеты проданы.                | Паром отплыл._Билеты проданы.
            """)
    void aTextIsCutWhereItsSentencesEnd(String text, String sentences) {
        assertThat(Sentences.of(text)).containsExactly(sentences.split("_"));
    }

    @Test
    void aParagraphEndsASentence() {
        assertThat(Sentences.of("A headline\n\nThe ferry sails.\n\n\n\nIt is late."))
                .isEqualTo(List.of("A headline", "The ferry sails.", "It is late."));
        assertThat(Sentences.of("")).isEmpty();
    }
}
