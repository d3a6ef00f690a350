package news.dateline.gateway.route;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The path of a request that two HTTP implementations cannot read in two ways. Whatever could be is refused instead of
 * being mended, since the gateway decides by its own reading and the upstream answers by its own.
 *
 * @param raw as it was sent, without the query
 * @param segments what stands between the slashes, percent-decoded
 */
public record RequestPath(String raw, List<String> segments) {

    /** What RFC 3986 allows in a path, less the semicolon: some servers cut path parameters off, some do not. */
    private static final String PATH_SIGNS = "/._~!$&'()*+,=:@-";

    private static final String QUERY_SIGNS = PATH_SIGNS + ";?/\"<>[\\]^`{|}";

    public RequestPath {
        segments = List.copyOf(segments);
    }

    /** Reads a request target; empty if it is not in origin form or its path is odd. */
    public static Optional<RequestPath> parse(String target) {
        int query = target.indexOf('?');
        String raw = query < 0 ? target : target.substring(0, query);
        if (!raw.startsWith("/")
                || raw.contains("//")
                || !isOrdinary(raw, PATH_SIGNS)
                || (query >= 0 && !isOrdinary(target.substring(query + 1), QUERY_SIGNS))) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        for (String segment : raw.substring(1).split("/", -1)) {
            // Of the signs that may be sent as they are, dots alone can mean something else.
            Optional<String> decoded = segment.indexOf('%') < 0
                    ? Optional.of(segment).filter(RequestPath::isNoDots)
                    : decode(segment).filter(RequestPath::isPlain);
            if (decoded.isEmpty()) {
                return Optional.empty();
            }
            segments.add(decoded.get());
        }
        return Optional.of(new RequestPath(raw, segments));
    }

    /** Whether the path is the given segment or lies below it. */
    public boolean isBelow(String first) {
        return segments.getFirst().equals(first);
    }

    /** Letters, digits, these signs and whole percent escapes. A regular expression would recurse with each character. */
    private static boolean isOrdinary(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                if (!startsWithHexDigits(text, i + 1)) {
                    return false;
                }
                i += 2;
            } else if (!isAsciiLetterOrDigit(c) && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWithHexDigits(String text, int from) {
        return from + 2 <= text.length()
                && HexFormat.isHexDigit(text.charAt(from))
                && HexFormat.isHexDigit(text.charAt(from + 1));
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isNoDots(String segment) {
        return !segment.equals(".") && !segment.equals("..");
    }

    private static boolean isPlain(String segment) {
        return isNoDots(segment)
                && segment.codePoints()
                        .noneMatch(c -> c == '/' || c == '\\' || c == ';' || c == '%' || Character.isISOControl(c));
    }

    private static Optional<String> decode(String segment) {
        var bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            if (segment.charAt(i) == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(segment, i + 1, i + 3));
                i += 2;
            } else {
                bytes.put((byte) segment.charAt(i));
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
