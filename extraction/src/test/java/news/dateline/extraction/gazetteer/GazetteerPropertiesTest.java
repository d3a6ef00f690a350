package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Tokenizer;

import static org.assertj.core.api.Assertions.assertThat;

/** A gazetteer that was changed step by step finds what one made at once finds. */
class GazetteerPropertiesTest {

    private static final List<String> WORDS = List.of("Ba", "Ku", "OPEC", "of", "Łódź", "the", "Xi'an");

    /** An entry to add, or the id whose names are to go. */
    record Step(Entry entry, boolean removal) {}

    @Property(tries = 300)
    void stepByStepIsAsAtOnce(@ForAll("steps") List<Step> steps, @ForAll("texts") String text) {
        // given
        List<Entry> expected = new ArrayList<>();
        Gazetteer gazetteer = Gazetteer.EMPTY;

        // when
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.removal()) {
                expected.removeIf(entry -> entry.id().equals(step.entry().id()));
                gazetteer = gazetteer.without(step.entry().id());
            } else {
                expected.add(step.entry());
                gazetteer = gazetteer.with(step.entry());
            }
            gazetteer = i == steps.size() / 2 ? gazetteer.compacted() : gazetteer;
        }

        // then
        Set<Object> atOnce = matches(Gazetteer.of(expected), text);
        assertThat(matches(gazetteer, text)).isEqualTo(atOnce);
        assertThat(matches(gazetteer.compacted(), text)).isEqualTo(atOnce);
    }

    @Property
    void everyNameIsFoundInItself(@ForAll("names") String name) {
        Gazetteer gazetteer = Gazetteer.of(List.of(new Entry(name, EntityType.WORK, "1")));

        assertThat(gazetteer.matches(Tokenizer.tokenize(name))).hasSize(1);
    }

    @Property
    void thePersistentMapIsAMap(@ForAll List<@LongRange(min = -40, max = 40) Long> keys) {
        // given
        Map<Long, Integer> expected = new HashMap<>();
        PersistentMap<Integer> map = PersistentMap.empty();

        // when
        for (int i = 0; i < keys.size(); i++) {
            expected.put(keys.get(i) << 58, i);
            map = map.with(keys.get(i) << 58, i);
        }

        // then
        for (long key = -41; key <= 41; key++) {
            assertThat(map.get(key << 58).orElse(-1)).isEqualTo(expected.getOrDefault(key << 58, -1));
        }
        assertThat(map.values()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Property
    void thePoolGivesBackWhatItGot(@ForAll List<@StringLength(min = 1, max = 250) String> strings) {
        // given
        StringPool pool = new StringPool();
        List<String> wellFormed = strings.stream()
                .map(string -> string.replaceAll("\\p{Cs}", "?"))
                .toList();

        // when
        List<Integer> places = wellFormed.stream().map(pool::add).toList();
        pool.trim();

        // then
        assertThat(places.stream().map(pool::get).toList()).isEqualTo(wellFormed);
    }

    private static Set<Object> matches(Gazetteer gazetteer, String text) {
        return gazetteer.matches(Tokenizer.tokenize(text)).stream()
                .map(match -> List.of(match.from(), match.to(), Set.copyOf(match.entries())))
                .collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Entry> entries = Combinators.combine(names(), Arbitraries.of("1", "2", "3"))
                .as((name, id) -> new Entry(name, EntityType.PLACE, id));
        return Combinators.combine(
                        entries,
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))))
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMaxSize(30).map(words -> String.join(" ", words));
    }
}
