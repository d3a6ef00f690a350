package news.dateline.extraction.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.text.Token.Kind;

/**
 * The line at the head of an agency report that says where and when it was written: "BAKU, Azerbaijan, March 11." or
 * "NEW YORK (Agency) -". All numbers are indices of tokens, ends exclusive.
 *
 * @param cityFrom where the city begins
 * @param cityTo where it ends
 * @param regionFrom where the country or region begins
 * @param regionTo where it ends, equal to its begin when none is given
 * @param end where the report itself begins
 */
public record Dateline(int cityFrom, int cityTo, int regionFrom, int regionTo, int end) {

    private static final int LONGEST_PLACE = 5;
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec");
    private static final Set<String> DASHES = Set.of("—", "–", "-", "―", ":");

    /** The dateline that begins at a token, if one does. */
    static Optional<Dateline> at(List<Token> tokens, int from) {
        return new Reader(tokens, from).read();
    }

    /** Reads forward over the tokens; each step moves on only if it finds what it looks for. */
    private static final class Reader {

        private final List<Token> tokens;
        private final int paragraph;
        private int at;

        Reader(List<Token> tokens, int from) {
            this.tokens = tokens;
            this.at = from;
            this.paragraph = from < tokens.size() ? tokens.get(from).paragraph() : 0;
        }

        Optional<Dateline> read() {
            skipDatePrefix();
            int cityFrom = at;
            while (at - cityFrom < LONGEST_PLACE && has(at) && isCity(tokens.get(at))) {
                at++;
            }
            int cityTo = at;
            int regionFrom = at;
            int regionTo = at;
            if (cityTo > cityFrom && isSign(at, ",") && isRegion(at + 1)) {
                regionFrom = ++at;
                while (at - regionFrom < LONGEST_PLACE && isRegion(at)) {
                    at++;
                }
                regionTo = at;
            }
            boolean marked = agency();
            marked |= date();
            marked |= agency();
            boolean dash = has(at) && DASHES.contains(tokens.get(at).text());
            boolean full = dash || (marked && isSign(at, "."));
            if (cityTo == cityFrom || !full) {
                return Optional.empty();
            }
            while (has(at)
                    && tokens.get(at).kind() == Kind.SIGN
                    && !tokens.get(at).is("\"")) {
                at++;
            }
            return Optional.of(new Dateline(cityFrom, cityTo, regionFrom, regionTo, at));
        }

        private void skipDatePrefix() {
            if (has(at + 1) && tokens.get(at).is("date") && tokens.get(at + 1).kind() == Kind.NUMBER) {
                at += 2;
            }
        }

        private boolean agency() {
            if (!isSign(at, "(")) {
                return false;
            }
            for (int i = at + 1; i < at + 8 && has(i); i++) {
                if (isSign(i, ")")) {
                    at = i + 1;
                    return true;
                }
            }
            return false;
        }

        private boolean date() {
            int i = isSign(at, ",") ? at + 1 : at;
            if (!has(i) || !MONTHS.contains(tokens.get(i).lower())) {
                return false;
            }
            i = isSign(i + 1, ".") ? i + 2 : i + 1;
            if (!has(i) || tokens.get(i).kind() != Kind.NUMBER) {
                return false;
            }
            at = i + 1;
            if (isSign(at, ",") && has(at + 1) && tokens.get(at + 1).kind() == Kind.NUMBER) {
                at += 2;
            }
            return true;
        }

        private boolean isRegion(int i) {
            return has(i)
                    && tokens.get(i).isCapitalised()
                    && !MONTHS.contains(tokens.get(i).lower());
        }

        private static boolean isCity(Token token) {
            return token.isAllCapitals();
        }

        private boolean isSign(int i, String sign) {
            return has(i) && tokens.get(i).is(sign);
        }

        private boolean has(int i) {
            return i < tokens.size() && tokens.get(i).paragraph() == paragraph;
        }
    }
}
