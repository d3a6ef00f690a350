package news.dateline.articles.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words whose full stop ends no sentence. */
public final class Abbreviations {

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]++(?:\\.[\\p{L}\\p{M}]++)*+)$");
    private static final Set<String> KNOWN = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "gov", "sen", "rep", "st", "no", "vs",
            "jr", "sr", "inc", "ltd", "co", "corp", "etc", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");

    private Abbreviations() {}

    /** Whether what stands before a full stop ends with an abbreviation or an initial. */
    public static boolean end(String beforeTheStop) {
        Matcher word = LAST_WORD.matcher(beforeTheStop.substring(beforeTheStop.lastIndexOf(' ') + 1));
        if (!word.find()) {
            return false;
        }
        String last = word.group(1);
        boolean initial = last.codePointCount(0, last.length()) == 1 && Character.isUpperCase(last.codePointAt(0));
        return initial || last.contains(".") || KNOWN.contains(last.toLowerCase(Locale.ROOT));
    }
}
