package news.dateline.entities.registry.domain;

/** Names in ASCII, as most are, which come to the same as by {@link NormalisedName}'s rules without Unicode's tables. */
final class PlainName {

    private PlainName() {}

    static boolean is(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    /** Expects ASCII. */
    static String normalise(String name) {
        String text = name.strip();
        int end = isPossessive(text) ? text.length() - 2 : text.length();
        var normalised = new StringBuilder(end);
        boolean apart = false;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (isLetterOrDigit(c)) {
                if (apart && !normalised.isEmpty()) {
                    normalised.append(' ');
                }
                apart = false;
                normalised.append(isCapital(c) ? (char) (c + 'a' - 'A') : c);
            } else if (!isApostrophe(c) && c != '.') {
                apart = true;
            }
        }
        return normalised.toString();
    }

    private static boolean isPossessive(String text) {
        int last = text.length() - 1;
        return last >= 2
                && (text.charAt(last) == 's' || text.charAt(last) == 'S')
                && isApostrophe(text.charAt(last - 1))
                && (isLetterOrDigit(text.charAt(last - 2)) || text.charAt(last - 2) == '.');
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || isCapital(c) || (c >= '0' && c <= '9');
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
