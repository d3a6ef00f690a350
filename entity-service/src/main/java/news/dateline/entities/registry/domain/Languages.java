package news.dateline.entities.registry.domain;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags. */
final class Languages {

    private static final int LONGEST = 35;

    private Languages() {}

    /** Whether a text is a well-formed BCP 47 tag. */
    static boolean isTag(String text) {
        try {
            return text.length() <= LONGEST
                    && !new Locale.Builder()
                            .setLanguageTag(text)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
