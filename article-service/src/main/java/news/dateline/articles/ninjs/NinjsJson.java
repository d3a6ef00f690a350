package news.dateline.articles.ninjs;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;
import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * Reads and writes news items as JSON. Reading is strict: unknown properties, wrong types, duplicate keys, characters that
 * PostgreSQL cannot store and nesting beyond reason are refused, each with its place. Writing is canonical: the same item
 * always gives the same text, and so does what PostgreSQL makes of it, which orders keys and spells numbers its own way.
 */
public final class NinjsJson {

    private static final int DEEPEST = 100;
    static final int LONGEST_NUMBER = 100;

    private static final JsonMapper MAPPER = mapper();
    private static final Set<String> NAMES = names();

    private NinjsJson() {}

    /** An item, or all that hinders reading it as one; what the properties demand of their values is not checked here. */
    public static Reading read(String json) {
        Optional<Reading> hindrance = JsonScan.hindrance(MAPPER.getFactory(), json);
        if (hindrance.isPresent()) {
            return hindrance.get();
        }
        List<Violation> violations = new ArrayList<>();
        try {
            NewsItem item = MAPPER.readerFor(NewsItem.class)
                    .withHandler(new ViolationCollector(violations))
                    .readValue(json);
            if (item == null && violations.isEmpty()) {
                violations.add(new Violation("", "must be an object"));
            }
            return violations.isEmpty() ? new Reading.Valid(item) : new Reading.Invalid(List.copyOf(violations));
        } catch (JsonMappingException e) {
            violations.add(ViolationCollector.of(e));
            return new Reading.Invalid(List.copyOf(violations));
        } catch (JsonProcessingException e) {
            return JsonScan.malformed(e);
        }
    }

    /** An item that was written by {@link #write}. */
    public static NewsItem readStored(String json) {
        try {
            return MAPPER.readValue(json, NewsItem.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored article cannot be read", e);
        }
    }

    /** Its canonical JSON. */
    public static String write(NewsItem item) {
        try {
            return MAPPER.writeValueAsString(item);
        } catch (IOException e) {
            throw new IllegalStateException("an article cannot be written", e);
        }
    }

    /** The names of all properties that an item may have. */
    public static Set<String> propertyNames() {
        return NAMES;
    }

    /** Its JSON as a tree. */
    public static ObjectNode tree(NewsItem item) {
        return MAPPER.valueToTree(item);
    }

    private static Set<String> names() {
        return MAPPER
                .getSerializationConfig()
                .introspect(MAPPER.constructType(NewsItem.class))
                .findProperties()
                .stream()
                .map(BeanPropertyDefinition::getName)
                .collect(toUnmodifiableSet());
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
        return JsonMapper.builder(factory)
                .addModule(new SimpleModule()
                        .addDeserializer(Instant.class, new Rfc3339.Reader())
                        .addDeserializer(
                                String.class,
                                new StrictReader<>(String.class, Set.of(VALUE_STRING), JsonParser::getText))
                        .addDeserializer(
                                Integer.class,
                                new StrictReader<>(Integer.class, Set.of(VALUE_NUMBER_INT), JsonParser::getIntValue))
                        .addDeserializer(
                                Long.class,
                                new StrictReader<>(Long.class, Set.of(VALUE_NUMBER_INT), JsonParser::getLongValue))
                        .addDeserializer(
                                BigDecimal.class,
                                new StrictReader<>(
                                        BigDecimal.class,
                                        Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT),
                                        JsonParser::getDecimalValue))
                        .addSerializer(Instant.class, new Rfc3339.Writer()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(
                        strict -> strict.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .build();
    }
}
