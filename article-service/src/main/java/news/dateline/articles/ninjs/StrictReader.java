package news.dateline.articles.ninjs;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads a value from its own kinds of JSON only. Jackson's readers end the whole reading at another kind, so that later faults stay unknown. */
final class StrictReader<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final transient Set<JsonToken> kinds;
    private final transient Value<T> value;

    StrictReader(Class<T> type, Set<JsonToken> kinds, Value<T> value) {
        super(type);
        this.kinds = kinds;
        this.value = value;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (kinds.contains(parser.currentToken())) {
            try {
                return value.of(parser);
            } catch (InputCoercionException e) {
                return other(parser, context);
            }
        }
        return other(parser, context);
    }

    @SuppressWarnings("unchecked")
    private T other(JsonParser parser, DeserializationContext context) throws IOException {
        return (T) context.handleUnexpectedToken(handledType(), parser);
    }

    /** How a parser gives the value. */
    @FunctionalInterface
    interface Value<T> {
        T of(JsonParser parser) throws IOException;
    }
}
