package news.dateline.articles.ninjs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;

/** Reads a news item from outside and checks it in full. */
@ApplicationScoped
public class NinjsReader {

    private static final String ONLY_ASSOCIATED = "is not a property that ninjs 3.1 has here, but in associations only";

    private final Validator validator;

    NinjsReader(Validator validator) {
        this.validator = validator;
    }

    /** A valid item, or what is wrong with it. */
    public Reading read(String json) {
        return switch (NinjsJson.read(json)) {
            case Reading.Valid(NewsItem item) -> check(item);
            case Reading.Invalid invalid -> invalid;
            case Reading.Malformed malformed -> malformed;
        };
    }

    /** The item if it is valid, or what is wrong with it. */
    public Reading check(NewsItem item) {
        List<Violation> violations = new ArrayList<>();
        if (item.name() != null) {
            violations.add(new Violation("/name", ONLY_ASSOCIATED));
        }
        if (item.rel() != null) {
            violations.add(new Violation("/rel", ONLY_ASSOCIATED));
        }
        validator.validate(item).stream()
                .map(NinjsReader::violation)
                .distinct()
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message))
                .forEach(violations::add);
        return violations.isEmpty() ? new Reading.Valid(item) : new Reading.Invalid(List.copyOf(violations));
    }

    private static Violation violation(ConstraintViolation<NewsItem> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return new Violation(pointer.toString(), violation.getMessage());
    }
}
