package news.dateline.platform.idempotency;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;

import io.quarkus.arc.NoClassInterceptors;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Keeps the bytes of a named request's body, whatever the method takes it as, for {@link IdempotencyInterceptor} to compare. */
@Provider
@Idempotent
class BodyKeeper implements ReaderInterceptor {

    /** One more than any body may have; a longer one is refused by whoever reads it. */
    private static final int MOST_BYTES = 12 * 1024 * 1024 + 1;

    private static final String KEY = "idempotency.body";

    private final CurrentVertxRequest current;

    BodyKeeper(CurrentVertxRequest current) {
        this.current = current;
    }

    /** The body of a request, if it had one that was read. */
    static byte[] of(RoutingContext request) {
        return request.get(KEY, new byte[0]);
    }

    /** The annotation binds this to methods; it is not carried out here. */
    @Override
    @NoClassInterceptors
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        RoutingContext request = current.getCurrent();
        if (IdempotencyKey.of(request.request()).isPresent()) {
            byte[] body = context.getInputStream().readNBytes(MOST_BYTES);
            request.put(KEY, body);
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
