package news.dateline.articles.ninjs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** Asks the object itself, see {@link SelfChecking}. */
@Documented
@Constraint(validatedBy = ConsistentValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface Consistent {
    String message() default "is contradictory";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
