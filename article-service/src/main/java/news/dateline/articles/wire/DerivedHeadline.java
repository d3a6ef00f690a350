package news.dateline.articles.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.articles.text.Abbreviations;

/** Makes a headline of a story's first sentence, shortened where a reader would pause, else between words. */
final class DerivedHeadline {

    private static final int LONGEST = 100;
    /** In code points. Looking further would cost time and change nothing, since no headline is so long. */
    private static final int FAR_ENOUGH = 1_000;

    private static final int SHORTEST_AT_PAUSE = 50;
    private static final Pattern END =
            Pattern.compile("[.!?…]++['\"’”»)\\]]*+(?= ++['\"‘“«(\\[]?+[\\p{Lu}\\p{Lo}\\p{N}]|$)|。");

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
            if (!paragraph.startsWith(".", end.start()) || !Abbreviations.end(paragraph.substring(0, end.start()))) {
                return paragraph.substring(0, end.end());
            }
        }
        return paragraph;
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
