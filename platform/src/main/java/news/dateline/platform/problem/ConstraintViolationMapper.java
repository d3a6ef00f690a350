package news.dateline.platform.problem;

import java.util.Comparator;
import java.util.stream.StreamSupport;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bean Validation's findings as a {@code validation} problem that names each place. */
@Provider
public class ConstraintViolationMapper implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        var violations = exception.getConstraintViolations().stream()
                .map(ConstraintViolationMapper::toViolation)
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
        return ProblemResponses.of(Problems.invalid(violations));
    }

    private static Violation toViolation(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        // A parameter's own constraint has no path below it; the body's has.
        if (nodes.size() == 1 && nodes.getFirst().getKind() == ElementKind.PARAMETER) {
            return Violation.in(nodes.getFirst().getName(), violation.getMessage());
        }
        var pointer = new StringBuilder();
        nodes.stream().filter(node -> node.getKind() != ElementKind.PARAMETER).forEach(node -> append(pointer, node));
        return Violation.at(pointer.toString(), violation.getMessage());
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            JsonPointers.append(pointer, node.getIndex().toString());
        } else if (node.getKey() != null) {
            JsonPointers.append(pointer, node.getKey().toString());
        }
        if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
            JsonPointers.append(pointer, node.getName());
        }
    }
}
