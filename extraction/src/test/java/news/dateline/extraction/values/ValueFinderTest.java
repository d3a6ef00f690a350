package news.dateline.extraction.values;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.extraction.MarkedText;
import news.dateline.extraction.Scenarios;
import news.dateline.extraction.Value;

import static org.assertj.core.api.Assertions.assertThat;

class ValueFinderTest {

    static Stream<Arguments> scenarios() {
        return Scenarios.of("values", 4);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void valuesAreThoseOfTheTable(String date, String language, String text, String expected) {
        // given
        Optional<LocalDate> day = date.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(date));

        // when
        List<Value> values = ValueFinder.find(text, language, day, List.of());

        // then
        assertThat(values).extracting(ValueFinderTest::written).containsExactlyElementsOf(Scenarios.parts(expected));
    }

    @Test
    void noValueOverlapsAName() {
        // given
        MarkedText text = MarkedText.of("The [O Sunday Times] and the [E March 23 Movement] won $5.");

        // when
        List<Value> values = ValueFinder.find(text.text(), "en", Optional.empty(), text.mentions());

        // then
        assertThat(values).extracting(Value::exact).containsExactly("$5");
    }

    @Test
    void moneyHoldsThePeopleInItsName() {
        // given
        MarkedText text = MarkedText.of("It cost 100 [G Swiss] francs.");

        // when
        List<Value> values = ValueFinder.find(text.text(), "en", Optional.empty(), text.mentions());

        // then
        assertThat(values).extracting(Value::exact).containsExactly("100 Swiss francs");
    }

    private static String written(Value value) {
        String unit = value.unit().map(u -> " " + u).orElse("");
        return value.type() + " " + value.exact() + " = " + value.normalised().orElse("?") + unit;
    }
}
