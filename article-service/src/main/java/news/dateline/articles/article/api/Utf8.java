package news.dateline.articles.article.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import jakarta.ws.rs.core.MediaType;

import news.dateline.articles.ninjs.CharacterFault;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/** Bodies are UTF-8, and nothing else is guessed at. */
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * The text that the bytes are.
     *
     * @param type null if the request does not say
     */
    static String decode(byte[] bytes, MediaType type) {
        if (type == null) {
            throw Problems.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "Say what the body is: Content-Type is application/json for ninjs or text/plain for wire copy.");
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.toLowerCase(Locale.ROOT).replace("\"", "").equals("utf-8")) {
            throw Problems.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body in UTF-8; other charsets are not read.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body is not valid UTF-8.");
        }
    }

    /** Refuses text that cannot be stored. */
    static String storable(String text) {
        CharacterFault.in(text).ifPresent(fault -> {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "The body " + fault + ".");
        });
        return text;
    }
}
