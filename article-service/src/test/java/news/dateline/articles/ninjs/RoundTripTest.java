package news.dateline.articles.ninjs;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import news.dateline.articles.harness.JsonTrees;
import news.dateline.articles.harness.NinjsSchema;
import news.dateline.articles.harness.Shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> theStandardsOwnExamplesLoseNothing() {
        return Shared.files(Shared.need("standards/ninjs/examples"), ".json").stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> losesNothing(file)));
    }

    @TestFactory
    Stream<DynamicTest> samplesLoseNothingAndAreValid() {
        return Shared.samples().stream()
                .map(file -> dynamicTest(file.getFileName().toString(), () -> {
                    losesNothing(file);
                    assertThat(NinjsSchema.complaints(JsonTrees.of(Shared.text(file))))
                            .isEmpty();
                }));
    }

    @Test
    void anItemWithEveryPropertyOfTheSchemaLosesNothing() {
        // given
        JsonNode item = EveryProperty.of(NinjsSchema.document());
        assertThat(NinjsSchema.complaints(item)).isEmpty();

        // when
        Reading reading = Readers.READER.read(item.toString());

        // then
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        assertThat(JsonTrees.of(NinjsJson.write(((Reading.Valid) reading).item())))
                .isEqualTo(item);
    }

    @Test
    void theSchemaHasNoPropertyThatTheRecordLacksAndNoneFewer() {
        // given
        JsonNode properties = NinjsSchema.document().at("/$defs/ninjsType/properties");

        // when
        List<String> components = Stream.of(NewsItem.class.getRecordComponents())
                .map(component -> component.getName())
                .filter(name -> !List.of("name", "rel").contains(name))
                .toList();

        // then
        assertThat(components)
                .containsExactlyInAnyOrderElementsOf(properties.properties().stream()
                        .map(entry -> entry.getKey())
                        .toList());
    }

    @Test
    void everyRecordIsKnownToANativeExecutable() {
        // given
        var annotation = Optional.of(
                NinjsReflection.class.getAnnotation(io.quarkus.runtime.annotations.RegisterForReflection.class));

        // when
        List<Class<?>> known = List.of(annotation.orElseThrow().targets());

        // then
        assertThat(known).containsAll(Reachable.from(NewsItem.class));
    }

    private static void losesNothing(Path file) {
        // given
        String json = Shared.text(file);

        // when
        Reading reading = Readers.READER.read(json);

        // then
        assertThat(reading).isInstanceOf(Reading.Valid.class);
        assertThat(JsonTrees.of(NinjsJson.write(((Reading.Valid) reading).item())))
                .isEqualTo(JsonTrees.of(json));
    }
}
