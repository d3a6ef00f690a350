package news.dateline.articles.ninjs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A URI; a relative one passes too, as the standard's own examples have such. */
@Documented
@Constraint(validatedBy = UriTextValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface UriText {
    String message() default "must be a URI of at most " + Limits.URI + " characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
