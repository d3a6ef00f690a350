package news.dateline.extraction;

import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DocumentTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(" \n", "the text is empty"),
                arguments("in \ud800 Oslo", "the text is not well-formed Unicode: it has a lone surrogate"),
                arguments("in Oslo \udc00", "the text is not well-formed Unicode: it has a lone surrogate"),
                arguments("in \0 Oslo", "the text is binary: it has a NUL character"),
                arguments("x".repeat(2_000_000), "the text has 2000000 characters, more than 1048576"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aTextThatCannotBeAnalysedIsRefusedWithTheReason(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document(text, "en", Optional.empty()))
                .withMessage(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "no such tongue", "klingon", "en_GB", "-"})
    void aLanguageThatDoesNotExistIsRefused(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Document("in Oslo", language, Optional.empty()))
                .withMessage("there is no language \"" + language + "\"");
    }
}
