package news.dateline.gateway.door;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import news.dateline.gateway.access.Caller;
import news.dateline.gateway.access.Identification;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.cors.Cors;
import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.proxy.Drain;
import news.dateline.gateway.proxy.Forwarding;
import news.dateline.gateway.route.Admission;
import news.dateline.gateway.route.RequestPath;
import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.RouteTable;
import news.dateline.gateway.session.SessionPages;

/** The only way in. Whatever is not let in expressly is refused. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    /** Before everything of Quarkus, so that each answer has an id and a line in the log. */
    private static final int FIRST = -1_000;
    /** After Quarkus has prepared the check of the token, before everything that answers. */
    private static final int BEFORE_ANSWERS = -50;

    private final RouteTable table;
    private final Credentials credentials;
    private final Inspection inspection;
    private final Forwarding forwarding;
    private final Problems problems;
    private final Turnstile turnstile;
    private final OwnPages pages;
    private final SessionPages sessionPages;
    private final Drain drain;
    private final Intake intake;
    private final Cors cors;

    Door(
            RouteTable table,
            Credentials credentials,
            Turnstile turnstile,
            Inspection inspection,
            Forwarding forwarding,
            Problems problems,
            OwnPages pages,
            SessionPages sessionPages,
            Drain drain,
            Intake intake,
            Cors cors) {
        this.table = table;
        this.credentials = credentials;
        this.turnstile = turnstile;
        this.inspection = inspection;
        this.forwarding = forwarding;
        this.problems = problems;
        this.pages = pages;
        this.sessionPages = sessionPages;
        this.drain = drain;
        this.intake = intake;
        this.cors = cors;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(intake::receive).failureHandler(this::fail);
        router.route().order(BEFORE_ANSWERS).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        RequestPath path = Intake.pathOf(context);
        if (drain.isUnderWay() && path.isBelow("api")) {
            problems.sendLast(context, Refusals.DRAINING);
        } else if (pages.has(context.request().method(), path)) {
            pages.answer(context, path);
        } else if (!turnstile.hasRoom(context)) {
            problems.send(context, Refusals.FULL);
        } else if (sessionPages.has(context.request().method(), path.raw())) {
            signIn(context, path);
        } else if (path.isBelow("api")) {
            meet(context, table.find(path));
        } else {
            problems.send(context, Refusals.NOT_FOUND);
        }
    }

    /** Whoever fails again and again has to wait, so that nobody keeps the identity provider busy. */
    private void signIn(RoutingContext context, RequestPath path) {
        Optional<Problem> suspicion = turnstile.suspects(context);
        if (suspicion.isPresent()) {
            problems.send(context, suspicion.get());
            return;
        }
        Visit.of(context).whenOver(() -> {
            if (context.response().getStatusCode() == ProblemType.UNAUTHENTICATED.status()) {
                turnstile.failed(context);
            }
        });
        sessionPages.answer(context, path.raw());
    }

    private void meet(RoutingContext context, Optional<Route> route) {
        // A row of its own has its service answer instead.
        if (route.isPresent()
                && route.get().access(HttpMethod.OPTIONS.name()).isEmpty()
                && cors.isPreflight(context.request())) {
            Visit.of(context).goesTo("", route.get().path());
            Visit.of(context).hidePath();
            cors.answer(context.response(), route.get().allowed());
        } else {
            approach(context, route);
        }
    }

    private void approach(RoutingContext context, Optional<Route> route) {
        Optional<Route.Access> access =
                route.flatMap(found -> found.access(context.request().method().name()));
        // Not for other methods, of which a client could make up any number: figures are told by route and method.
        access.ifPresent(known -> Visit.of(context).goesTo("", route.get().path()));
        if (access.isPresent() && access.get().admission() instanceof Admission.Capability) {
            Visit.of(context).hidePath();
            cors.leaveToUpstream(context.response());
            // Nobody has checked them.
            context.request().headers().remove(HttpHeaders.AUTHORIZATION);
            context.request().headers().remove(HttpHeaders.COOKIE);
            pass(context, Optional.empty(), route.get(), access.get());
            return;
        }
        Optional<Problem> suspicion = turnstile.suspects(context);
        if (suspicion.isPresent()) {
            problems.send(context, suspicion.get());
        } else {
            credentials.check(context, identification -> decide(context, route, access, identification));
        }
    }

    private void decide(
            RoutingContext context,
            Optional<Route> route,
            Optional<Route.Access> access,
            Identification identification) {
        switch (identification) {
            case Identification.Known known -> admit(context, route, access, known);
            case Identification.Missing() -> refuse(context, Refusals.TOKEN_MISSING);
            case Identification.Invalid() -> refuse(context, Refusals.TOKEN_INVALID);
            case Identification.InvalidBound() -> refuse(context, Refusals.BOUND_TOKEN_INVALID);
            case Identification.Unproven() -> refuse(context, Refusals.UNPROVEN);
            case Identification.Excessive(var caller, var pause) -> {
                note(context, caller);
                problems.send(context, Refusals.tooManyProofs(pause));
            }
            case Identification.Unasked(var caller) -> {
                caller.ifPresent(known -> note(context, known));
                problems.send(context, Refusals.UNASKED);
            }
            case Identification.Undecided() -> problems.send(context, Refusals.TOKEN_UNDECIDED);
        }
    }

    private void refuse(RoutingContext context, Problem problem) {
        turnstile.failed(context);
        problems.send(context, problem);
    }

    private static void note(RoutingContext context, Caller caller) {
        Visit.of(context).calledBy(caller.subject(), caller.client(), caller.until());
    }

    private void admit(
            RoutingContext context, Optional<Route> route, Optional<Route.Access> access, Identification.Known known) {
        Caller caller = known.caller();
        note(context, caller);
        if (route.isEmpty()) {
            problems.send(context, Refusals.NOT_FOUND);
        } else if (access.isEmpty()) {
            problems.send(context, Refusals.methodNotAllowed(route.get().allowed()));
        } else {
            switch (access.get().admission()) {
                case Admission.Capability() -> pass(context, Optional.of(caller), route.get(), access.get());
                case Admission.Token(var scopes)
                when caller.has(scopes) -> pass(context, Optional.of(caller), route.get(), access.get());
                case Admission.Token(var scopes) ->
                    problems.send(context, Refusals.scopesMissing(scopes, known.bound()));
            }
        }
    }

    private void pass(RoutingContext context, Optional<Caller> caller, Route route, Route.Access access) {
        Visit.of(context).goesTo(access.upstream(), route.path());
        turnstile
                .count(context, caller, route, access)
                .onSuccess(refusal -> refusal.ifPresentOrElse(
                        tooMany -> problems.send(context, tooMany),
                        () -> inspection.inspect(
                                context, route, access, body -> forwarding.forward(context, access, body))))
                .onFailure(context::fail);
    }

    private void fail(RoutingContext context) {
        if (!Intake.hasBegun(context)) {
            intake.begin(context);
            problems.send(context, Refusals.MALFORMED);
            return;
        }
        var type = ProblemType.ofStatus(context.statusCode());
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("A request failed inside the gateway.", context.failure());
        }
        problems.send(context, Refusals.failed(type));
    }
}
