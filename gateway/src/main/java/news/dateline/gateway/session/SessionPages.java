package news.dateline.gateway.session;

import java.util.Optional;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import news.dateline.gateway.problem.Problem;
import news.dateline.gateway.problem.ProblemType;
import news.dateline.gateway.problem.Problems;

/** Where browsers sign in and out, and pages learn who is signed in. */
@ApplicationScoped
public class SessionPages {

    private static final Logger LOG = Logger.getLogger(SessionPages.class);
    private static final String SESSION = "/session";
    private static final String LOGIN = "/session/login";
    private static final String CALLBACK = "/session/callback";
    private static final String LOGOUT = "/session/logout";
    private static final int MOVED_FOR_NOW = 302;
    private static final int SEE_OTHER = 303;
    private static final Problem NOT_FROM_HERE = Problem.of(
            ProblemType.FORBIDDEN, "Signing out needs a POST of a page of this origin: its Origin header says so.");
    private static final Problem SIGN_IN_FAILED =
            Problem.of(ProblemType.UNAUTHENTICATED, "Signing in came to nothing. Begin again at " + LOGIN + ".");

    private final Sessions sessions;
    private final CsrfToken csrf;
    private final HttpAuthenticator authenticator;
    private final Problems problems;

    SessionPages(Sessions sessions, CsrfToken csrf, HttpAuthenticator authenticator, Problems problems) {
        this.sessions = sessions;
        this.csrf = csrf;
        this.authenticator = authenticator;
        this.problems = problems;
    }

    /** Whether a request is for one of these pages. */
    public boolean has(HttpMethod method, String path) {
        return sessions.areEnabled()
                && switch (path) {
                    case SESSION, LOGIN, CALLBACK -> method.equals(HttpMethod.GET);
                    case LOGOUT -> method.equals(HttpMethod.POST);
                    default -> false;
                };
    }

    /** Answers it. */
    public void answer(RoutingContext context, String path) {
        context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (path.equals(LOGOUT) && !SameSite.isFromHere(context.request())) {
            problems.send(context, NOT_FROM_HERE);
            return;
        }
        sessions.read(context)
                .subscribe()
                .with(session -> meet(context, path, session), failure -> failed(context, path, failure));
    }

    private void meet(RoutingContext context, String path, Optional<Session> session) {
        switch (path) {
            case LOGIN -> {
                if (session.isPresent()) {
                    redirect(context, SEE_OTHER, ReturnPath.of(context.request().getParam("return")));
                } else {
                    challenge(context);
                }
            }
            case CALLBACK -> problems.send(context, SIGN_IN_FAILED);
            // With a session, reading it has led to the identity provider.
            case LOGOUT -> redirect(context, SEE_OTHER, SESSION);
            default ->
                context.response()
                        .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .end(describe(session).toBuffer());
        }
    }

    private void challenge(RoutingContext context) {
        authenticator
                .sendChallenge(context)
                .subscribe()
                .with(
                        sent -> {
                            if (!context.response().ended()) {
                                context.response().end();
                            }
                        },
                        failure -> failed(context, LOGIN, failure));
    }

    private void failed(RoutingContext context, String path, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException elsewhere) {
            redirect(context, path.equals(LOGOUT) ? SEE_OTHER : MOVED_FOR_NOW, elsewhere.getRedirectUri());
        } else if (path.equals(SESSION) || path.equals(LOGIN)) {
            meet(context, path, Optional.empty());
        } else {
            LOG.debug("A browser could not sign in.", failure);
            problems.send(context, SIGN_IN_FAILED);
        }
    }

    private static void redirect(RoutingContext context, int status, String target) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.LOCATION, target)
                .end();
    }

    private JsonObject describe(Optional<Session> session) {
        return session.map(present -> new JsonObject()
                        .put("authenticated", true)
                        .put("name", present.name())
                        .put("subject", present.caller().subject())
                        .put(
                                "scopes",
                                new JsonArray(new TreeSet<>(present.caller().scopes())
                                        .stream().toList()))
                        .put("csrfToken", csrf.of(present))
                        .put("logout", LOGOUT))
                .orElseGet(() -> new JsonObject().put("authenticated", false).put("login", LOGIN));
    }
}
