package news.dateline.platform.precondition;

import java.util.Arrays;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;

/**
 * The {@code If-Match} header of a change.
 *
 * @param value as it was sent; null if it was not
 */
public record IfMatch(String value) {

    /**
     * Requires that the client has seen the present version.
     *
     * @param tag the present strong entity tag, quotes included
     * @throws news.dateline.platform.problem.HttpProblem {@code precondition-required} without the header,
     *     {@code precondition-failed} if it names other versions
     */
    public void require(String tag) {
        if (value == null || value.isBlank()) {
            throw Problems.of(
                    ProblemType.PRECONDITION_REQUIRED,
                    "Send If-Match with the ETag of the version that you want to change; read it first to get it.");
        }
        boolean matches =
                Arrays.stream(value.split(",")).map(String::strip).anyMatch(t -> t.equals(tag) || t.equals("*"));
        if (!matches) {
            throw Problems.of(
                    ProblemType.PRECONDITION_FAILED,
                    "Its ETag is now " + tag + ": read it again and repeat the change on what you get.");
        }
    }
}
