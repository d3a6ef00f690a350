package news.dateline.extraction.language;

import java.util.Set;

/** Where to get a {@link LanguageDetector}. */
public final class LanguageDetectors {

    private LanguageDetectors() {}

    /**
     * A detector that tells some languages apart. The model is read on the first use of any detector, which takes about
     * half a second, and then takes some 30 MB.
     *
     * @param tags BCP 47 tags of two or three letters
     * @throws IllegalArgumentException if a tag is no language that the model knows
     */
    public static LanguageDetector among(Set<String> tags) {
        return new NgramLanguageDetector(tags);
    }
}
