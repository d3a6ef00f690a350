package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

class LiveGazetteerTest {

    private static final Entry BAKU = new Entry("Baku", EntityType.PLACE, "1");

    private final LiveGazetteer live = new LiveGazetteer();

    @Test
    void whatChangesIsInForceFromTheNextTextOn() {
        // given
        live.replaceAll(List.of(BAKU));
        Gazetteer taken = live.current();

        // when
        live.replace(
                "1", List.of(new Entry("Bakı", EntityType.PLACE, "1"), new Entry("Baki City", EntityType.PLACE, "1")));
        live.stop(StopList.of(List.of("baki city")));

        // then
        assertThat(GazetteerTest.found(taken, "Baku, Baki City")).isEqualTo("Baku");
        assertThat(GazetteerTest.found(live.current(), "Baku, Baki City")).isEqualTo("Baki");
    }

    @Test
    void theStopListOutlivesNewNames() {
        // given
        live.stop(StopList.of(List.of("Baku")));

        // when
        live.replaceAll(List.of(BAKU));

        // then
        assertThat(GazetteerTest.found(live.current(), "Baku")).isEmpty();
    }

    @Test
    void readersSeeWholeStatesWhileWritersWork() throws Exception {
        // given
        List<Token> text = Tokenizer.tokenize("Baku and Bank of Baku");
        AtomicBoolean done = new AtomicBoolean();
        List<Future<Boolean>> readers = new ArrayList<>();
        live.add(BAKU);

        // when
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 2; i++) {
                readers.add(threads.submit(() -> {
                    boolean whole = true;
                    while (!done.get()) {
                        whole &= live.current().matches(text).size() == 2;
                    }
                    return whole;
                }));
            }
            for (int i = 0; i < 2000; i++) {
                live.add(new Entry("Bank of Baku " + i, EntityType.ORGANIZATION, "b" + i));
                live.replace("c", List.of(new Entry("Bank of Baku", EntityType.ORGANIZATION, "c")));
                if (i % 500 == 0) {
                    live.compact();
                }
            }
            done.set(true);
        }

        // then
        for (Future<Boolean> reader : readers) {
            assertThat(reader.get()).isTrue();
        }
        assertThat(live.current().entries()).hasSize(2002);
    }
}
