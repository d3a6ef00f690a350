package news.dateline.articles.ninjs;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A GeoJSON object. */
@Documented
@Constraint(validatedBy = GeoJsonValidator.class)
@Target({ElementType.FIELD, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@interface GeoJson {
    String message() default "must be a GeoJSON object";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
