package news.dateline.extraction.tagger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.KnownNameWeights.Weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaggerTest {

    private static final Tagger TAGGER = Tagger.english();

    private static final List<List<String>> STORY = List.of(
            List.of("BAKU", ",", "Azerbaijan", ",", "March", "11", "."),
            List.of(
                    "President",
                    "Ilham",
                    "Aliyev",
                    "met",
                    "Antonio",
                    "Guterres",
                    "of",
                    "the",
                    "United",
                    "Nations",
                    "."),
            List.of("Aliyev", "said", "that", "the", "French", "delegation", "would", "visit", "Lake", "Van", "."));

    private static List<String> names(List<List<String>> document) {
        List<List<TaggedSpan>> found = TAGGER.tag(document);
        return IntStream.range(0, document.size())
                .boxed()
                .flatMap(s -> found.get(s).stream()
                        .map(span -> span.type() + " "
                                + String.join(" ", document.get(s).subList(span.start(), span.end()))))
                .toList();
    }

    @Test
    void findsTheNamesOfAStory() {
        assertThat(names(STORY))
                .contains(
                        "PLACE Azerbaijan",
                        "PERSON Ilham Aliyev",
                        "PERSON Antonio Guterres",
                        "ORGANIZATION United Nations",
                        "PERSON Aliyev",
                        "GROUP French",
                        "PLACE Lake Van");
    }

    @Test
    void givesProbabilities() {
        assertThat(TAGGER.tag(STORY).stream().flatMap(List::stream))
                .allSatisfy(span -> assertThat(span.confidence()).isBetween(0.0, 1.0))
                .anySatisfy(span -> {
                    assertThat(span.type()).isEqualTo(EntityType.PERSON);
                    assertThat(span.confidence()).isGreaterThan(0.8);
                });
    }

    @Test
    void givesTheSameAnswerToManyThreads() throws InterruptedException, ExecutionException {
        List<List<TaggedSpan>> alone = TAGGER.tag(STORY);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<List<List<TaggedSpan>>>> answers =
                    threads.invokeAll(Collections.nCopies(200, () -> TAGGER.tag(STORY)));
            for (Future<List<List<TaggedSpan>>> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void answersForEverySentenceAlsoEmptyOnes() {
        assertThat(TAGGER.tag(List.of(List.of(), List.of(".")))).containsExactly(List.of(), List.of());
        assertThat(TAGGER.tag(List.of())).isEmpty();
    }

    @Test
    void findsNamesInSentencesWithoutEnd() {
        List<String> endless = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            endless.addAll(STORY.get(1));
        }
        List<TaggedSpan> found = TAGGER.tag(List.of(endless)).getFirst();
        assertThat(found).hasSizeGreaterThan(2_500);
        assertThat(endless.subList(found.getLast().start(), found.getLast().end()))
                .containsExactly("United", "Nations");
    }

    @Test
    void refusesEmptyTokens() {
        assertThatThrownBy(() -> TAGGER.tag(List.of(List.of("")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void copesWithStrangeTokens() {
        List<String> strange =
                List.of("a".repeat(100_000), "\uD83D\uDE00", "\u0301\u0301", "\uD800", "ǅ", "İI", "\u0000");
        assertThat(TAGGER.tag(List.of(strange))).hasSize(1);
        assertThat(TAGGER.tag(List.of(Collections.nCopies(100_000, "Baku")))).hasSize(1);
    }

    @Test
    void isTheSameAfterWritingAndReading() throws IOException {
        try (var in = Tagger.class.getResourceAsStream("english.model")) {
            TaggerModel model = TaggerModel.read(in);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            model.write(bytes);
            Tagger copy = new Tagger(TaggerModel.read(new ByteArrayInputStream(bytes.toByteArray())));
            assertThat(copy.tag(STORY)).isEqualTo(TAGGER.tag(STORY));
            assertThat(copy.modelVersion()).isEqualTo(model.version());
        }
    }

    @Test
    void refusesWhatIsNoModel() {
        assertThatThrownBy(() -> TaggerModel.read(new ByteArrayInputStream(new byte[100])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aKnownNameCountsForItsLabels() {
        // given
        List<List<String>> document = List.of(List.of("Shares", "of", "Zarnet", "Brooks", "rose", "."));
        List<int[]> known = List.of(new int[] {
            0,
            0,
            1 << Labels.of(EntityType.ORGANIZATION, Labels.BEGIN),
            1 << Labels.of(EntityType.ORGANIZATION, Labels.END)
        });

        // when
        List<TaggedSpan> alone = TAGGER.tag(document).getFirst();
        List<TaggedSpan> informed = TAGGER.tag(document, known).getFirst();

        // then
        assertThat(informed).hasSize(1).first().satisfies(name -> {
            assertThat(name.type()).isEqualTo(EntityType.ORGANIZATION);
            assertThat(name.confidence()).isGreaterThan(sureness(alone, EntityType.ORGANIZATION));
        });
    }

    private static double sureness(List<TaggedSpan> names, EntityType type) {
        return names.stream()
                .filter(name -> name.type() == type)
                .mapToDouble(TaggedSpan::confidence)
                .max()
                .orElse(0);
    }

    @Test
    void whatIsKnownOfALongSentenceIsCutWithIt() {
        // given
        List<String> endless = Collections.nCopies(2_500, "went");
        int[] known = new int[2_400];
        Arrays.fill(known, 1 << Labels.of(EntityType.PERSON, Labels.SINGLE));

        // when
        List<List<TaggedSpan>> found = TAGGER.with(
                        new KnownNameWeights("strong", Map.of(EntityType.PERSON, new Weights(100, 0))))
                .tag(List.of(endless, List.of("went")), List.of(known, new int[0]));

        // then
        assertThat(found.getFirst()).hasSize(2_400);
        assertThat(found.getLast()).isEmpty();
    }
}
