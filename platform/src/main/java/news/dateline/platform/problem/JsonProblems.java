package news.dateline.platform.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import news.dateline.contracts.problem.ProblemType;

/** Says what is wrong with JSON, in our words: Jackson's name classes. */
public final class JsonProblems {

    private JsonProblems() {}

    /** The problem that a failure to read JSON amounts to. */
    public static HttpProblem of(JsonProcessingException exception) {
        return switch (exception) {
            case UnrecognizedPropertyException unknown ->
                Problems.invalid(Violation.at(
                        JsonPointers.of(unknown.getPath()),
                        "There is no property \"" + unknown.getPropertyName() + "\" here."));
            case MismatchedInputException mismatched
            when !mismatched.getPath().isEmpty() ->
                Problems.invalid(Violation.at(JsonPointers.of(mismatched.getPath()), expected(mismatched)));
            case MismatchedInputException mismatched ->
                Problems.of(ProblemType.MALFORMED_REQUEST, "The body is empty or not of the expected JSON type.");
            case JsonMappingException mapping
            when !mapping.getPath().isEmpty() && mapping.getCause() == null ->
                Problems.invalid(Violation.at(JsonPointers.of(mapping.getPath()), "This value cannot be read."));
            default -> Problems.of(ProblemType.MALFORMED_REQUEST, "The body is not well-formed JSON" + at(exception));
        };
    }

    private static String expected(MismatchedInputException mismatched) {
        Class<?> target = mismatched.getTargetType();
        if (target == null) {
            return "This value has the wrong type.";
        }
        if (target.isEnum()) {
            return "This value is not one of those allowed.";
        }
        return "This value has the wrong type or format: expected " + JsonTypes.describe(target) + ".";
    }

    private static String at(JsonProcessingException exception) {
        JsonLocation location = exception.getLocation();
        return location == null
                ? "."
                : " near line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
    }
}
