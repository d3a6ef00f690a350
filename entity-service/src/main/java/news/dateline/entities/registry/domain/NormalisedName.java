package news.dateline.entities.registry.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name reduced to what matters for telling names apart: compatibility forms, case, diacritics, punctuation and white
 * space are levelled and a possessive ending is dropped, so that "Azer Garayev’s", "AZER  GARAYEV" and "Azer Garáyev" are
 * one. Words are separated by single spaces.
 */
public record NormalisedName(String value) {

    /** The longest form that may be stored: nothing longer is a name, and an index entry has its limits. */
    public static final int MAX_LENGTH = 500;

    /** As they stand in NFKD, which turns the acute accent on its own into a space with one. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ′`]| \u0301");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}.])'[sS]$");
    /** Accents and reading aids; not the marks that are vowels, as in Devanagari or Thai. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F"
                    + "\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670]+");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The normalised form of a name; empty if the name has neither letters nor digits. */
    public static NormalisedName of(String name) {
        return PlainName.is(name) ? new NormalisedName(PlainName.normalise(name)) : ofAny(name);
    }

    /** The same for a name in any writing. */
    static NormalisedName ofAny(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD).strip();
        String apostrophes = APOSTROPHES.matcher(decomposed).replaceAll("'");
        String bare = POSSESSIVE.matcher(apostrophes).replaceFirst("");
        String levelled = level(bare);
        // Folding can give rise to what folding levels: once more gives a form that stays.
        return new NormalisedName(level(levelled));
    }

    private static String level(String text) {
        String folded = Letters.fold(Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT));
        String plain = MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("");
        // "O'Brien" and "OBrien", "U.S." and "US" are one name each; other punctuation parts words.
        String joined = plain.replace("'", "").replace(".", "");
        return SEPARATORS
                .matcher(Normalizer.normalize(joined, Normalizer.Form.NFKC))
                .replaceAll(" ")
                .strip();
    }

    /** Whether an entity can go by this name. */
    public boolean isUsable() {
        return !value.isEmpty() && value.length() <= MAX_LENGTH;
    }

    @Override
    public String toString() {
        return value;
    }
}
