package news.dateline.platform.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;

/**
 * Honours {@code Idempotency-Key} on a resource method. The method runs in one transaction with the record of its answer, so
 * it must not begin one of its own that stands apart. It returns a {@link jakarta.ws.rs.core.Response} and takes its body, if
 * it has one, as an {@link java.io.InputStream}. Only success is remembered: what was refused may be mended and sent again under
 * the same key.
 */
@Documented
@Inherited
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
