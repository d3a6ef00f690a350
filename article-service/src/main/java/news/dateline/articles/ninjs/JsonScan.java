package news.dateline.articles.ninjs;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** A first pass over the tokens, for what may stand nowhere in a document, whatever property it is in. */
final class JsonScan {

    private static final int SIGN_ZERO_AND_POINT = 3;

    /** Each takes some hundred times as much memory as the two or three characters that it can be written with. */
    private static final int MOST_VALUES = 20_000;

    private JsonScan() {}

    static Optional<Reading> hindrance(JsonFactory factory, String json) {
        try (JsonParser parser = factory.createParser(json)) {
            int roots = 0;
            int values = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                Optional<String> fault = fault(parser, token);
                if (fault.isPresent()) {
                    return Optional.of(
                            new Reading.Malformed("The value at \"" + pointer(parser) + "\" " + fault.get() + "."));
                }
                if (!token.isStructEnd() && ++values > MOST_VALUES) {
                    return Optional.of(
                            new Reading.Malformed(
                                    "The body has more than " + MOST_VALUES
                                            + " names and values, which no article needs: send what belongs together in several articles."));
                }
                if (!token.isStructStart() && parser.getParsingContext().inRoot() && ++roots > 1) {
                    return Optional.of(new Reading.Malformed("The body is more than one JSON value."));
                }
            }
            return roots == 0 ? Optional.of(new Reading.Malformed("The body is empty.")) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of(malformed(e));
        } catch (IOException e) {
            throw new IllegalStateException("a string cannot fail to be read", e);
        }
    }

    static Reading malformed(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return new Reading.Malformed(
                    "The body is nested more than 100 levels deep, or has a number or a name beyond reason.");
        }
        String original = e.getOriginalMessage() == null ? "" : e.getOriginalMessage();
        String what =
                original.startsWith("Duplicate") ? "The body has a key twice in one object" : "The body is not JSON";
        JsonLocation at = e.getLocation();
        return new Reading.Malformed(
                at == null ? what + "." : what + ": line " + at.getLineNr() + ", column " + at.getColumnNr() + ".");
    }

    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString().replace("\0", "\\u0000");
    }

    private static Optional<String> fault(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
            return CharacterFault.in(parser.getText());
        }
        if (token == JsonToken.VALUE_NUMBER_FLOAT && plainLength(parser.getDecimalValue()) > NinjsJson.LONGEST_NUMBER) {
            return Optional.of("is a number too large or too small to keep");
        }
        return Optional.empty();
    }

    /** At most how long it is without an exponent, which is how it is stored and read again. */
    private static long plainLength(BigDecimal number) {
        long digits =
                Math.max(number.precision(), Math.max(number.scale(), (long) number.precision() - number.scale()));
        return digits + SIGN_ZERO_AND_POINT;
    }
}
