package news.dateline.platform.paging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/**
 * A position in a list: the sort keys of the last row seen. Opaque to clients.
 *
 * @param keys the values of the sort keys, as text
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    /** Copies the keys. */
    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The position after a row with these keys. */
    public static Cursor of(Object... keys) {
        return new Cursor(List.of(keys).stream().map(Object::toString).toList());
    }

    /**
     * Reads a cursor that a client sent.
     *
     * @param size how many keys it must have
     * @throws news.dateline.platform.problem.HttpProblem {@code malformed-request} if it is not one of ours
     */
    public static Cursor decode(String text, int size) {
        try {
            var plain = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            var keys = List.of(plain.split(SEPARATOR, -1));
            // What is compared with the keys is stored, and nothing stored has NUL.
            if (keys.size() == size && plain.indexOf('\0') < 0) {
                return new Cursor(keys);
            }
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    /** What clients get. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /** The answer to a cursor that this list did not hand out. */
    public static RuntimeException notOurs() {
        return Problems.of(
                ProblemType.MALFORMED_REQUEST,
                "The cursor is not one that this list handed out; leave it out to start from the beginning.");
    }
}
