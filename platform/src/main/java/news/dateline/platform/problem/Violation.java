package news.dateline.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A rule that a request breaks. Has either a pointer or a parameter.
 *
 * @param pointer where in the body, as a JSON pointer (RFC 6901)
 * @param parameter which query, path or header parameter
 * @param message what is wrong and what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(String pointer, String parameter, String message) {

    /** At a place in the body. */
    public static Violation at(String pointer, String message) {
        return new Violation(pointer, null, message);
    }

    /** In a parameter. */
    public static Violation in(String parameter, String message) {
        return new Violation(null, parameter, message);
    }
}
