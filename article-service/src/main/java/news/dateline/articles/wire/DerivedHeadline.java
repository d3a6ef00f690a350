package news.dateline.articles.wire;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a headline of a story's first sentence, shortened where a reader would pause, else between words. */
final class DerivedHeadline {

    private static final int LONGEST = 100;
    /** In code points. Looking further would cost time and change nothing, since no headline is so long. */
    private static final int FAR_ENOUGH = 1_000;

    private static final int SHORTEST_AT_PAUSE = 50;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "sgt", "capt", "gov", "sen", "rep", "st", "no", "vs",
            "jr", "sr", "inc", "ltd", "co", "corp", "etc", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
            "sep", "sept", "oct", "nov", "dec");
    private static final Pattern END =
            Pattern.compile("[.!?…]++['\"’”»)\\]]*+(?= ++['\"‘“«(\\[]?+[\\p{Lu}\\p{Lo}\\p{N}]|$)|。");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}\\p{M}]++(?:\\.[\\p{L}\\p{M}]++)*+)$");

    private DerivedHeadline() {}

    static String of(String paragraph) {
        String sentence = firstSentence(start(paragraph.strip(), FAR_ENOUGH))
                .replaceAll("[.。]+$", "")
                .strip();
        return sentence.codePointCount(0, sentence.length()) <= LONGEST ? sentence : shorten(sentence);
    }

    private static String firstSentence(String paragraph) {
        Matcher end = END.matcher(paragraph);
        while (end.find()) {
            if (!paragraph.startsWith(".", end.start()) || !abbreviationEnds(paragraph.substring(0, end.start()))) {
                return paragraph.substring(0, end.end());
            }
        }
        return paragraph;
    }

    private static boolean abbreviationEnds(String text) {
        Matcher word = LAST_WORD.matcher(text.substring(text.lastIndexOf(' ') + 1));
        if (!word.find()) {
            return false;
        }
        String last = word.group(1);
        boolean initial = last.codePointCount(0, last.length()) == 1 && Character.isUpperCase(last.codePointAt(0));
        return initial || last.contains(".") || ABBREVIATIONS.contains(last.toLowerCase(Locale.ROOT));
    }

    private static String start(String text, int points) {
        return text.codePointCount(0, text.length()) <= points
                ? text
                : text.substring(0, text.offsetByCodePoints(0, points));
    }

    private static String shorten(String sentence) {
        String start = start(sentence, LONGEST);
        int pause = Math.max(start.lastIndexOf(", "), Math.max(start.lastIndexOf("; "), start.lastIndexOf(" – ")));
        int space = start.lastIndexOf(' ');
        int cut = pause >= SHORTEST_AT_PAUSE ? pause : space > 0 ? space : start.length();
        return start.substring(0, cut).replaceAll("[\\s\\p{Pd},;:(\\[]+$", "") + "…";
    }
}
