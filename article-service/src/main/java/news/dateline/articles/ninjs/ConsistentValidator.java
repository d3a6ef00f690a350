package news.dateline.articles.ninjs;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Carries out {@link Consistent}. */
public class ConsistentValidator implements ConstraintValidator<Consistent, SelfChecking> {

    @Override
    public boolean isValid(SelfChecking value, ConstraintValidatorContext context) {
        return value == null || value.consistent();
    }
}
