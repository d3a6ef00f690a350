package news.dateline.gateway.door;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VertxException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.Validator;

import news.dateline.gateway.config.GatewayConfig;
import news.dateline.gateway.description.RequestSchemas;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.problem.RequestBody;
import news.dateline.gateway.problem.Violation;
import news.dateline.gateway.route.Route;

/** Looks at whole JSON bodies, where the route asks for it, and refuses those that are not as the service describes them. */
@ApplicationScoped
class Inspection {

    private static final int MOST_VIOLATIONS = 20;

    private final RequestSchemas schemas;
    private final Problems problems;
    private final Duration timeout;

    Inspection(RequestSchemas schemas, Problems problems, GatewayConfig config) {
        this.schemas = schemas;
        this.problems = problems;
        this.timeout = config.limits().bodyTimeout();
    }

    /** Lets a request go on, with its body if that was read for a look, or answers it. */
    void inspect(RoutingContext context, Route route, Route.Access access, Consumer<Optional<Buffer>> goOn) {
        HttpServerRequest request = context.request();
        if (!access.terms().validated() || !RequestBody.isPartOf(request) || !isJson(request)) {
            goOn.accept(Optional.empty());
            return;
        }
        read(context, access.terms().bodyLimit())
                .compose(
                        body -> schemas.of(route.path(), request.method().name().toLowerCase(Locale.ROOT))
                                .onSuccess(validator -> judge(context, body, validator, goOn)))
                .onFailure(failure -> problems.sendLast(context, problem(failure)));
    }

    private static boolean isJson(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
    }

    private Future<Buffer> read(RoutingContext context, long limit) {
        HttpServerRequest request = context.request();
        if (request.headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
            request.headers().remove(HttpHeaders.EXPECT);
        }
        Promise<Buffer> whole = Promise.promise();
        Buffer read = Buffer.buffer();
        request.handler(chunk -> {
                    if (read.length() + chunk.length() > limit) {
                        whole.tryFail(new VertxException("The body is too large", true));
                    } else {
                        read.appendBuffer(chunk);
                    }
                })
                .exceptionHandler(whole::tryFail)
                .endHandler(end -> whole.tryComplete(read))
                .resume();
        return whole.future().timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Problem problem(Throwable failure) {
        return failure instanceof TimeoutException
                ? Problem.of(ProblemType.REQUEST_TIMEOUT, "The body stalled. Nothing of it was kept by the gateway.")
                : Problem.of(
                        ProblemType.PAYLOAD_TOO_LARGE, "The body of a request has a limit, and this one is past it.");
    }

    private void judge(
            RoutingContext context, Buffer body, Optional<Validator> validator, Consumer<Optional<Buffer>> goOn) {
        Object content;
        try {
            content = Json.decodeValue(body);
        } catch (DecodeException e) {
            problems.send(context, Problem.of(ProblemType.MALFORMED_REQUEST, "The body is no JSON."));
            return;
        }
        List<Violation> violations =
                validator.map(known -> violations(known.validate(content))).orElse(List.of());
        if (violations.isEmpty()) {
            goOn.accept(Optional.of(body));
        } else {
            problems.send(context, Refusals.invalid(violations));
        }
    }

    private static List<Violation> violations(OutputUnit result) {
        List<OutputUnit> errors = result.getValid() || result.getErrors() == null ? List.of() : result.getErrors();
        return errors.stream()
                .filter(error -> errors.stream().noneMatch(other -> isBelow(other, error)))
                .map(error -> new Violation(error.getInstanceLocation().replaceFirst("^#", ""), error.getError()))
                .distinct()
                .limit(MOST_VIOLATIONS)
                .toList();
    }

    /** What lies above a violation only repeats that there is one below. */
    private static boolean isBelow(OutputUnit error, OutputUnit above) {
        return error.getKeywordLocation().startsWith(above.getKeywordLocation() + '/');
    }
}
