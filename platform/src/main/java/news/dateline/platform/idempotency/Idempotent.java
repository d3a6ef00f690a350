package news.dateline.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;
import jakarta.ws.rs.NameBinding;

/**
 * Honours {@code Idempotency-Key} on a resource method. The method runs in one transaction with the record of its answer, so
 * it must not begin one of its own that stands apart. It returns a {@link jakarta.ws.rs.core.Response}. Only success is
 * remembered: what was refused may be mended and sent again under the same key.
 */
@Documented
@Inherited
@InterceptorBinding
@NameBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /** The request header. */
    String HEADER = "Idempotency-Key";

    /** The header in an API's description. */
    String DESCRIPTION =
            "A name of the client's own: the request is carried out once, however often it arrives in 24 hours";
}
