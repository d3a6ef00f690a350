package news.dateline.contracts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.ArticleErased;
import news.dateline.contracts.event.ArticleExpired;
import news.dateline.contracts.event.ArticleKilled;
import news.dateline.contracts.event.ArticleReleased;
import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityMerged;
import news.dateline.contracts.event.EntityRemoved;
import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;
import news.dateline.contracts.event.EntityState;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.contracts.event.EntityUnmerged;
import news.dateline.contracts.event.PubStatus;
import news.dateline.contracts.event.ReextractionRequested;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

class EventSchemasTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final UUID ID = UUID.fromString("0199c1a0-0000-7000-8000-000000000001");
    private static final String ARTICLE = "urn:dateline:article:" + ID;
    private static final String ENTITY = "urn:dateline:entity:" + ID;
    private static final String SET = "urn:dateline:entity-set:" + ID;
    private static final UUID OTHER = UUID.fromString("0199c1a0-0000-7000-8000-000000000002");
    private static final String OTHER_ENTITY = "urn:dateline:entity:" + OTHER;
    private static final Instant NOW = Instant.parse("2026-03-11T09:00:00Z");

    static List<Arguments> fullPayloads() {
        var entity = new ArticleEntitiesExtracted.Entity(
                ID, ENTITY, EntityKind.PLACE, "Baku", EntityStatus.CANDIDATE, 0.5, 2);
        var state =
                new EntityState(ID, ENTITY, 1, EntityKind.PLACE, "Baku", List.of("Baku"), EntityStatus.CONFIRMED, NOW);
        return List.of(
                Arguments.of(
                        ArticleRevised.TYPE,
                        new ArticleRevised(
                                ID,
                                ARTICLE,
                                1,
                                "trend",
                                "x",
                                PubStatus.USABLE,
                                "en",
                                "H",
                                "H\n\nT",
                                NOW,
                                NOW,
                                NOW,
                                true)),
                Arguments.of(ArticleKilled.TYPE, new ArticleKilled(ID, ARTICLE, 2, "trend", NOW, "wrong")),
                Arguments.of(ArticleReleased.TYPE, new ArticleReleased(ID, ARTICLE, 2, "trend", NOW)),
                Arguments.of(ArticleExpired.TYPE, new ArticleExpired(ID, ARTICLE, 2, "trend", NOW)),
                Arguments.of(ArticleErased.TYPE, new ArticleErased(ID, ARTICLE, 3, NOW)),
                Arguments.of(
                        ArticleEntitiesExtracted.TYPE,
                        new ArticleEntitiesExtracted(ID, ARTICLE, 1, "en", "stages-1/english-1", NOW, List.of(entity))),
                Arguments.of(EntityState.CREATED, state),
                Arguments.of(EntityState.CHANGED, state),
                Arguments.of(EntityMerged.TYPE, new EntityMerged(ID, ENTITY, 2, OTHER, OTHER_ENTITY, NOW)),
                Arguments.of(EntityUnmerged.TYPE, new EntityUnmerged(ID, ENTITY, 3, OTHER, OTHER_ENTITY, NOW)),
                Arguments.of(ReextractionRequested.TYPE, new ReextractionRequested(OTHER, ID)),
                Arguments.of(EntityRemoved.TYPE, new EntityRemoved(ID, ENTITY, 2, NOW)),
                Arguments.of(EntitySetState.TYPE, new EntitySetState(ID, SET, 2, "someone", true, List.of(OTHER), NOW)),
                Arguments.of(EntitySetRemoved.TYPE, new EntitySetRemoved(ID, SET, 3, NOW)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullPayloads")
    void payloadHasExactlyThePropertiesOfItsSchema(String type, Object payload) {
        JsonNode schema = schemaOf(type);
        JsonNode json = JSON.valueToTree(payload);

        assertThat(validator(schema).validate(json)).isEmpty();
        assertThat(names(json)).isEqualTo(names(schema.get("properties")));
    }

    @Test
    void absentOptionalPropertiesAreLeftOutAndValid() {
        var bare = new ArticleRevised(
                ID, ARTICLE, 1, "trend", null, PubStatus.WITHHELD, null, null, "", NOW, NOW, null, null);

        JsonNode json = JSON.valueToTree(bare);

        assertThat(names(json)).doesNotContain("externalId", "language", "headline", "embargoedUntil");
        assertThat(validator(schemaOf(ArticleRevised.TYPE)).validate(json)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fullPayloads")
    void payloadIsReadBackAsItWasWritten(String type, Object payload) throws Exception {
        assertThat(JSON.readValue(JSON.writeValueAsString(payload), payload.getClass()))
                .isEqualTo(payload);
    }

    private static JsonNode schemaOf(String type) {
        try (var in = EventSchemasTest.class.getResourceAsStream("/schemas/" + type + ".json")) {
            return JSON.readTree(in);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonSchema validator(JsonNode schema) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    }

    private static Set<String> names(JsonNode object) {
        return StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .collect(toSet());
    }
}
