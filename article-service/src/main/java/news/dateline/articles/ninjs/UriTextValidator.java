package news.dateline.articles.ninjs;

import java.net.URI;
import java.net.URISyntaxException;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Carries out {@link UriText}. */
public class UriTextValidator implements ConstraintValidator<UriText, String> {

    @Override
    public boolean isValid(String value, ConstraintValidatorContext context) {
        return value == null || (!value.isEmpty() && value.length() <= Limits.URI && parses(value));
    }

    private static boolean parses(String value) {
        try {
            return new URI(value).toString().equals(value);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
