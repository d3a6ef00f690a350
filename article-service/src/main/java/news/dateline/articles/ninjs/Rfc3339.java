package news.dateline.articles.ninjs;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

/** Points in time as RFC 3339 demands them, and no looser: Jackson's own would take numbers, too. */
final class Rfc3339 {

    static final String DEMAND =
            "must be a date-time with its offset, such as 2026-11-24T09:30:00Z, in the years 1000 to 9999";

    private static final Pattern SHAPE =
            Pattern.compile("[1-9]\\d{3}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?([Zz]|[+-]\\d\\d:\\d\\d)");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Rfc3339() {}

    static final class Reader extends StdScalarDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText();
            return SHAPE.matcher(text).matches() ? parse(text, context) : refuse(text, context);
        }

        private static Instant parse(String text, DeserializationContext context) throws IOException {
            try {
                OffsetDateTime time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
                return time.getYear() < FIRST_YEAR || time.getYear() > LAST_YEAR
                        ? refuse(text, context)
                        : time.toInstant();
            } catch (DateTimeException e) {
                return refuse(text, context);
            }
        }

        private static Instant refuse(String text, DeserializationContext context) throws IOException {
            return (Instant) context.handleWeirdStringValue(Instant.class, text, DEMAND);
        }
    }

    static final class Writer extends StdScalarSerializer<Instant> {

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(value.toString());
        }
    }
}
