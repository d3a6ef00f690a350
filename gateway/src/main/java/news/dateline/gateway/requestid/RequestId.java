package news.dateline.gateway.requestid;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.vertx.ext.web.RoutingContext;

/** Gives every request an id: the client's own, if there is just one and it is well-formed, else a new UUIDv7. */
public final class RequestId {

    /** The header of requests and of every response. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final String KEY = RequestId.class.getName();

    private RequestId() {}

    /** Settles the id of a request that has just come in and puts it on the response. */
    public static void assign(RoutingContext context) {
        List<String> sent = context.request().headers().getAll(HEADER);
        boolean usable =
                sent.size() == 1 && WELL_FORMED.matcher(sent.getFirst()).matches();
        String id = usable ? sent.getFirst() : next(System.currentTimeMillis()).toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
    }

    /** The id that was assigned. */
    public static String of(RoutingContext context) {
        return context.get(KEY, "none");
    }

    /** A UUIDv7 (RFC 9562, section 5.7). Ids of requests are no secrets, so a fast source of chance will do. */
    static UUID next(long epochMillis) {
        var random = ThreadLocalRandom.current();
        long high = (epochMillis << 16) | 0x7000L | random.nextInt(1 << 12);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
