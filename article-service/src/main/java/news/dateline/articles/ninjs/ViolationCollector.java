package news.dateline.articles.ninjs;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

/** Lets reading go on after a fault, so that a sender learns of all at once. */
final class ViolationCollector extends DeserializationProblemHandler {

    private final List<Violation> violations;

    ViolationCollector(List<Violation> violations) {
        this.violations = violations;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String name)
            throws IOException {
        violations.add(new Violation(pointer(context, parser, name), "is not a property that ninjs 3.1 has here"));
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String failure)
            throws IOException {
        violations.add(new Violation(pointer(parser), demand(target.getRawClass())));
        parser.skipChildren();
        return null;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        violations.add(new Violation(pointer(context.getParser()), demand(target)));
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        violations.add(new Violation(pointer(context.getParser()), demand(target)));
        return null;
    }

    static Violation of(JsonMappingException e) {
        String pointer = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(step -> "/" + escaped(step))
                .collect(Collectors.joining());
        Class<?> target = target(e);
        return new Violation(pointer, target == null ? "has a value of the wrong type" : demand(target));
    }

    private static Class<?> target(JsonMappingException e) {
        if (e.getCause() instanceof InputCoercionException overflow) {
            return overflow.getTargetType();
        }
        return e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String pointer(DeserializationContext context, JsonParser parser, String unknown) {
        // Jackson buffers what a record lacks until the record is read; its own parser then stands behind the record.
        JsonParser main = context.getParser();
        return parser.equals(main) ? pointer(parser) : pointer(main) + "/" + escaped(unknown);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String demand(Class<?> target) {
        if (target.isEnum()) {
            return Arrays.stream(target.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "must be one of ", ""));
        }
        if (target == Instant.class) {
            return Rfc3339.DEMAND;
        }
        if (target == String.class) {
            return "must be a string";
        }
        if (target == Integer.class || target == Long.class || target == int.class || target == long.class) {
            return "must be an integer within the range of its property";
        }
        if (target == BigDecimal.class) {
            return "must be a number";
        }
        return List.class.isAssignableFrom(target) ? "must be an array" : "must be an object";
    }
}
