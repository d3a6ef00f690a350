package news.dateline.gateway.support;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Keys as a service would know them; what is asked of one stands in it. */
public final class ApiKeys {

    /** Reads articles and writes them, until an hour from now. */
    public static final String GOOD = "dlk_good";

    /** Was revoked. */
    public static final String REVOKED = "dlk_revoked";

    /** Nobody can say whether it is good. */
    public static final String TROUBLE = "dlk_trouble";

    /** Is good once for each ending, then revoked. */
    public static final String GOOD_ONCE = "dlk_once-";

    /** What a service gets in the place of a good key. */
    public static final String TOKEN = "a-token-for-services";

    static final String EXCHANGE = "/internal/api-keys/exchange";

    private final Set<String> used = ConcurrentHashMap.newKeySet();

    void exchange(String key, HttpServerResponse response) {
        boolean good = key.equals(GOOD) || (key.startsWith(GOOD_ONCE) && used.add(key));
        if (key.equals(TROUBLE)) {
            response.setStatusCode(503).end("{}");
        } else if (good) {
            response.end(new JsonObject()
                    .put("token", TOKEN)
                    .put("subject", "api-key:7")
                    .put("client", "caspian-wire")
                    .put("scopes", new JsonArray().add("articles:read").add("articles:write"))
                    .toBuffer());
        } else {
            response.setStatusCode(401).end("{}");
        }
    }
}
