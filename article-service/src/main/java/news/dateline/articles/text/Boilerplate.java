package news.dateline.articles.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Promotion at the end of an article, which is not news and would bring the agency's own name into every analysis. Only the
 * last paragraphs are looked at, and only as long as each is promotion; the first paragraph always stays. To add a pattern,
 * add a line here and a scenario beside the others.
 */
public final class Boilerplate {

    private static final int LONGEST = 400;
    private static final String CHANNELS =
            "(?:whatsapp|telegram|twitter|facebook|instagram|youtube|tiktok|threads|linkedin|bluesky|mastodon|x\\b|"
                    + "newsletter|social media)";

    private static final List<Pattern> PATTERNS = List.of(
            start("stay up[- ]to[- ]date with (?:more|the latest|our)\\b"),
            start("(?:follow|like|join|find) us on\\b"),
            start("follow [^.!?]{1,80} on " + CHANNELS),
            start("(?:subscribe|sign up) (?:to|for|here)\\b"),
            start("download (?:our|the) [^.!?]{0,40}\\bapp\\b"),
            start("(?:click|tap) here (?:to|for)\\b"),
            start("(?:read|see|watch) (?:more|also)\\s*:"),
            start("for more (?:news|stories|information),? (?:visit|follow|go to|see)\\b"));

    private Boilerplate() {}

    /** The paragraphs without the promotion at their end. */
    public static List<String> strip(List<String> paragraphs) {
        int end = paragraphs.size();
        while (end > 1 && isPromotion(paragraphs.get(end - 1))) {
            end--;
        }
        return paragraphs.subList(0, end);
    }

    /** Whether a paragraph promotes the agency. */
    static boolean isPromotion(String paragraph) {
        return paragraph.length() <= LONGEST
                && PATTERNS.stream()
                        .anyMatch(pattern -> pattern.matcher(paragraph).find());
    }

    private static Pattern start(String words) {
        return Pattern.compile("^[\\p{P}\\p{S}\\s]*" + words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
