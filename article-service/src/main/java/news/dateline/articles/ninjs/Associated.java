package news.dateline.articles.ninjs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** An associated item, which must have a name and a uri. */
@Documented
@Constraint(validatedBy = AssociatedValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface Associated {
    String message() default "must have a name and a uri";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
