package news.dateline.gateway.description;

import java.util.ArrayList;
import java.util.List;

import news.dateline.gateway.route.Admission;
import news.dateline.gateway.route.Route;

/** The statuses that the gateway itself can answer an operation with; each is a response of the base document. */
final class GatewayAnswers {

    /** The name of the security scheme in the base document. */
    static final String SECURITY_SCHEME = "dateline";

    /** The same for API keys. */
    static final String API_KEY_SCHEME = "apiKey";

    private static final List<String> ANY = List.of("400", "414", "429", "431", "502", "503", "504");
    private static final List<String> WITH_TOKEN = List.of("401", "403");
    private static final List<String> WITH_BODY = List.of("408", "413");

    private GatewayAnswers() {}

    static List<String> of(Route.Access access, boolean hasBody) {
        var statuses = new ArrayList<>(ANY);
        if (access.admission() instanceof Admission.Token) {
            statuses.addAll(WITH_TOKEN);
        }
        if (hasBody) {
            statuses.addAll(WITH_BODY);
        }
        return statuses;
    }
}
