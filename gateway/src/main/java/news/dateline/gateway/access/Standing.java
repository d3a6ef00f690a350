package news.dateline.gateway.access;

import java.util.Optional;
import java.util.function.Supplier;

import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;

/**
 * A credential that can be withdrawn while a request is under way, for whoever keeps streams open.
 *
 * @param credential the token or key itself; never to be written anywhere
 * @param stillGood asks whether it has not been withdrawn; true also if nobody can say
 */
public record Standing(String credential, Supplier<Future<Boolean>> stillGood) {

    private static final String KEY = Standing.class.getName();

    /** Notes by what the request was let in. */
    public void noteIn(RoutingContext context) {
        context.put(KEY, this);
    }

    /** By what the request was let in, if that can be withdrawn and somebody can be asked. */
    public static Optional<Standing> of(RoutingContext context) {
        return Optional.ofNullable(context.get(KEY));
    }

    /** No log shows the credential. */
    @Override
    public String toString() {
        return "a credential";
    }
}
