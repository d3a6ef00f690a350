package news.dateline.articles.ninjs;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Carries out {@link Associated}. */
public class AssociatedValidator implements ConstraintValidator<Associated, NewsItem> {

    @Override
    public boolean isValid(NewsItem value, ConstraintValidatorContext context) {
        return value == null || (value.name() != null && value.uri() != null);
    }
}
