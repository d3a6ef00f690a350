package news.dateline.articles.story.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SignatureTest {

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void theSameWordsHaveTheSameSignatureWhateverTheirCaseAndPunctuation() {
        List<String> words = words(100);

        Signature plain = signature(String.join(" ", words));
        Signature loud = signature(String.join(", ", words).toUpperCase(java.util.Locale.ROOT) + "!");

        assertThat(plain.similarity(loud)).isEqualTo(1);
        assertThat(plain.bands()).isEqualTo(loud.bands());
        assertThat(Signature.read(plain.bytes()).similarity(plain)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 10, 20, 40})
    void similarityEstimatesWhichPartOfTheSequencesIsShared(int changed) {
        // given
        List<String> words = words(400);
        List<String> edited = IntStream.range(0, 400)
                .mapToObj(place -> place % 100 < changed ? "changed" + place : words.get(place))
                .toList();

        // when
        double estimate = signature(String.join(" ", words)).similarity(signature(String.join(" ", edited)));

        // then
        assertThat(estimate).isCloseTo(jaccard(words, edited), within(0.2));
    }

    @Test
    void similarTextsShareABandAndOthersDoNot() {
        List<String> words = words(300);
        Signature original = signature(String.join(" ", words));
        Signature shortened = signature(String.join(" ", words.subList(0, 250)));
        Signature other = signature(String.join(" ", words(300)));

        assertThat(original.bands()).containsAnyElementsOf(shortened.bands());
        assertThat(original.bands()).doesNotContainAnyElementsOf(other.bands());
        assertThat(original.similarity(other)).isLessThan(0.1);
    }

    @Test
    void aShortTextHasNone() {
        assertThat(Signature.of("The ferry sails.")).isEmpty();
        assertThat(Signature.of("")).isEmpty();
    }

    @Test
    void scriptsWithoutSpacesAreComparedByLetters() {
        String text = "政府は二十日、新しい鉄道の計画を発表した。総工費は五千億円に上る見通しで、二〇三〇年の開業を目指す。";

        assertThat(signature(text).similarity(signature(text.replace("五千億円", "六千億円"))))
                .isGreaterThan(0.6);
    }

    private static double jaccard(List<String> one, List<String> other) {
        Set<String> first = sequences(one);
        Set<String> both = new HashSet<>(first);
        both.retainAll(sequences(other));
        Set<String> all = new HashSet<>(first);
        all.addAll(sequences(other));
        return (double) both.size() / all.size();
    }

    private static Set<String> sequences(List<String> words) {
        return IntStream.range(0, words.size() - 2)
                .mapToObj(from -> String.join(" ", words.subList(from, from + 3)))
                .collect(Collectors.toSet());
    }

    private List<String> words(int count) {
        return random.ints(count, 0, 5_000).mapToObj(number -> "w" + number).toList();
    }

    private static Signature signature(String text) {
        return Signature.of(text).orElseThrow();
    }
}
