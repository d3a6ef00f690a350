package news.dateline.platform.precondition;

import java.util.Arrays;

/**
 * The {@code If-None-Match} header of a read.
 *
 * @param value as it was sent; null if it was not
 */
public record IfNoneMatch(String value) {

    private static final String WEAK = "W/";

    /**
     * Whether the client has the present version already. Tags are compared weakly, as RFC 9110 asks of this header.
     *
     * @param tag the present strong entity tag, quotes included
     */
    public boolean matches(String tag) {
        return value != null
                && Arrays.stream(value.split(","))
                        .map(String::strip)
                        .map(sent -> sent.startsWith(WEAK) ? sent.substring(WEAK.length()) : sent)
                        .anyMatch(sent -> sent.equals(tag) || sent.equals("*"));
    }
}
