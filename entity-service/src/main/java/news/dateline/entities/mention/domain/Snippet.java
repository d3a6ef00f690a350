package news.dateline.entities.mention.domain;

import java.util.regex.Pattern;

/** The text around a mention, cut between words. */
public final class Snippet {

    /** How far it reaches to each side of the mention, in code points. */
    public static final int REACH = 100;

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern PART_OF_FIRST_WORD = Pattern.compile("^\\S*\\s");
    private static final Pattern PART_OF_LAST_WORD = Pattern.compile("\\s\\S*$");
    private static final String MORE = "…";

    private Snippet() {}

    /**
     * Makes a snippet on one line.
     *
     * @param before up to {@link #REACH} + 1 code points of text before the mention
     * @param exact the mention
     * @param after up to {@link #REACH} + 1 code points of text after it
     */
    public static String of(String before, String exact, String after) {
        String head = isCut(before) ? MORE + PART_OF_FIRST_WORD.matcher(before).replaceFirst("") : before;
        String tail = isCut(after) ? PART_OF_LAST_WORD.matcher(after).replaceFirst("") + MORE : after;
        return WHITE_SPACE.matcher(head + exact + tail).replaceAll(" ").strip();
    }

    private static boolean isCut(String side) {
        return side.codePointCount(0, side.length()) > REACH;
    }
}
