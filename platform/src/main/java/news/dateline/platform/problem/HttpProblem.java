package news.dateline.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import news.dateline.contracts.problem.ProblemType;

/** A request that is not carried out, with what to tell the client (RFC 9457). Made by {@link Problems}. */
public final class HttpProblem extends RuntimeException {

    private final ProblemType type;
    private final String detail;
    private final transient List<Violation> violations;

    private final transient Map<String, Object> members;

    HttpProblem(ProblemType type, String detail, List<Violation> violations, Map<String, Object> members) {
        // Without a stack trace: this is an answer, not a fault.
        super(detail == null ? type.title() : type.title() + ": " + detail, null, false, false);
        this.type = type;
        this.detail = detail;
        this.violations = List.copyOf(violations);
        this.members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** What kind of problem it is. */
    public ProblemType type() {
        return type;
    }

    /** What happened this time, and what helps. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** Which rules the request breaks; empty unless the type is {@link ProblemType#VALIDATION}. */
    public List<Violation> violations() {
        return violations;
    }

    /** What programs may want to know besides: RFC 9457's extension members, strings, numbers and lists of them. */
    public Map<String, Object> members() {
        return members;
    }

    /** The HTTP status. */
    public int getStatusCode() {
        return type.status();
    }
}
