package news.dateline.articles.ninjs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A well-formed BCP 47 tag. */
@Documented
@Constraint(validatedBy = LanguageTagValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface LanguageTag {
    String message() default "must be a BCP 47 language tag, such as en or az-Latn";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
