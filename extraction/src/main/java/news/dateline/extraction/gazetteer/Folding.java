package news.dateline.extraction.gazetteer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

import static java.util.Map.entry;

/**
 * Folds words so that spellings of one name meet: small letters, no marks ("São" is "sao"), letters that Unicode does
 * not take apart in their usual transcription ("Łódź" is "lodz", "Əliyev" is "aliyev"), one kind of apostrophe and
 * hyphen, and no full stops inside words ("U.N." is "un").
 */
public final class Folding {

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            entry('ø', "o"),
            entry('ł', "l"),
            entry('đ', "d"),
            entry('ð', "d"),
            entry('ħ', "h"),
            entry('ı', "i"),
            entry('ə', "a"),
            entry('ß', "ss"),
            entry('æ', "ae"),
            entry('œ', "oe"),
            entry('þ', "th"),
            entry('ŋ', "n"),
            entry('’', "'"),
            entry('‘', "'"),
            entry('ʼ', "'"),
            entry('ʻ', "'"),
            entry('`', "'"),
            entry('‑', "-"),
            entry('‐', "-"),
            entry('–', "-"));

    private Folding() {}

    /** The folded form of a word; one that is longer than any name is left as it is. */
    public static String fold(String word) {
        if (word.length() > Entry.MAX_LENGTH) {
            return word;
        }
        boolean number = Character.isDigit(word.charAt(0));
        if (isPlain(word)) {
            String small = word.toLowerCase(Locale.ROOT);
            return number || small.length() == 1 || small.indexOf('.') < 0 ? small : small.replace(".", "");
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder result = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            boolean dropped = isMark(c) || (c == '.' && !number && apart.length() > 1);
            if (!dropped) {
                String letters = LETTERS.get(c);
                result.append(letters == null ? String.valueOf(c) : letters);
            }
        }
        return result.isEmpty() ? word : result.toString();
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80 || word.charAt(i) == '`') {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
