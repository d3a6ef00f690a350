package news.dateline.articles.ninjs;

import java.util.IllformedLocaleException;
import java.util.Locale;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Carries out {@link LanguageTag}. */
public class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

    private static final int LONGEST = 100;

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null || (!value.isEmpty() && value.length() <= LONGEST && parses(value));
    }

    private static boolean parses(String value) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(value)
                    .build()
                    .toLanguageTag()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
