package news.dateline.gateway.door;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import news.dateline.gateway.access.Caller;
import news.dateline.gateway.access.Identification;
import news.dateline.gateway.access.TokenCheck;
import news.dateline.gateway.accesslog.Visit;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;
import news.dateline.gateway.proxy.Forwarding;
import news.dateline.gateway.route.RequestPath;
import news.dateline.gateway.route.Route;
import news.dateline.gateway.route.RouteTable;

/** The only way in. Whatever is not let in expressly is refused. */
@ApplicationScoped
class Door {

    private static final Logger LOG = Logger.getLogger(Door.class);
    /** Before everything of Quarkus, so that each answer has an id and a line in the log. */
    private static final int FIRST = -1_000;
    /** After Quarkus has prepared the check of the token, before everything that answers. */
    private static final int BEFORE_ANSWERS = -50;

    private final RouteTable table;
    private final TokenCheck tokens;
    private final Forwarding forwarding;
    private final Problems problems;

    Door(RouteTable table, TokenCheck tokens, Forwarding forwarding, Problems problems) {
        this.table = table;
        this.tokens = tokens;
        this.forwarding = forwarding;
        this.problems = problems;
    }

    void install(@Observes Router router) {
        var intake = new Intake(problems);
        router.route().order(FIRST).handler(intake::receive).failureHandler(this::fail);
        router.route().order(BEFORE_ANSWERS).handler(this::enter);
    }

    private void enter(RoutingContext context) {
        RequestPath path = Intake.pathOf(context);
        if (OwnPages.has(context.request().method(), path)) {
            OwnPages.answer(context, path);
        } else if (path.isBelow("api")) {
            tokens.check(context)
                    .subscribe()
                    .with(identification -> decide(context, path, identification), context::fail);
        } else {
            problems.send(context, Refusals.NOT_FOUND);
        }
    }

    private void decide(RoutingContext context, RequestPath path, Identification identification) {
        switch (identification) {
            case Identification.Known(Caller caller) -> admit(context, path, caller);
            case Identification.Missing() -> problems.send(context, Refusals.TOKEN_MISSING);
            case Identification.Invalid() -> problems.send(context, Refusals.TOKEN_INVALID);
            case Identification.Undecided() -> problems.send(context, Refusals.TOKEN_UNDECIDED);
        }
    }

    private void admit(RoutingContext context, RequestPath path, Caller caller) {
        Visit.of(context).calledBy(caller.subject(), caller.client());
        Optional<Route> route = table.find(path);
        if (route.isEmpty()) {
            problems.send(context, Refusals.NOT_FOUND);
            return;
        }
        Optional<Route.Access> access =
                route.get().access(context.request().method().name());
        if (access.isEmpty()) {
            problems.send(context, Refusals.methodNotAllowed(route.get().allowed()));
        } else if (!caller.has(access.get().scope())) {
            problems.send(context, Refusals.scopeMissing(access.get().scope()));
        } else {
            forwarding.forward(context, access.get().upstream(), route.get().path());
        }
    }

    private void fail(RoutingContext context) {
        if (!Intake.hasBegun(context)) {
            Intake.begin(context);
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
