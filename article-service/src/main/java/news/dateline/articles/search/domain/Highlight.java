package news.dateline.articles.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an article's text matches.
 *
 * @param spans the first matches
 * @param html a part of the text around the first match, escaped for HTML, with {@code <mark>} around the matches
 */
public record Highlight(List<Span> spans, String html) {

    /** Stands before a match in a marked text, and nowhere else. */
    public static final char BEGIN = '\uE000';

    /** Stands after a match in a marked text, and nowhere else. */
    public static final char END = '\uE001';

    private static final int MOST_SPANS = 50;
    private static final int BEFORE = 60;
    private static final int LENGTH = 240;

    /** Copies the spans. */
    public Highlight {
        spans = List.copyOf(spans);
    }

    /** Reads a text whose matches are marked. */
    public static Highlight of(String marked) {
        StringBuilder plain = new StringBuilder(marked.length());
        List<int[]> matches = new ArrayList<>();
        for (int at = 0; at < marked.length(); at++) {
            char unit = marked.charAt(at);
            if (unit == BEGIN) {
                matches.add(new int[] {plain.length(), plain.length()});
            } else if (unit == END) {
                matches.getLast()[1] = plain.length();
            } else {
                plain.append(unit);
            }
        }
        return new Highlight(spans(plain, matches), html(plain.toString(), matches));
    }

    private static List<Span> spans(CharSequence plain, List<int[]> matches) {
        List<Span> spans = new ArrayList<>();
        int unit = 0;
        int point = 0;
        for (int[] match : matches.subList(0, Math.min(MOST_SPANS, matches.size()))) {
            int start = point + Character.codePointCount(plain, unit, match[0]);
            int end = start + Character.codePointCount(plain, match[0], match[1]);
            spans.add(new Span(start, end, plain.subSequence(match[0], match[1]).toString()));
            unit = match[1];
            point = end;
        }
        return spans;
    }

    private static String html(String plain, List<int[]> matches) {
        int first = matches.isEmpty() ? 0 : matches.getFirst()[0];
        int from = wordStart(plain, Math.max(0, first - BEFORE));
        int to = wordStart(plain, Math.min(plain.length(), Math.max(from + LENGTH, firstEnd(matches))));
        StringBuilder html = new StringBuilder(from > 0 ? "… " : "");
        int at = from;
        for (int[] match : matches) {
            if (match[0] >= at && match[1] <= to) {
                escape(plain, at, match[0], html);
                html.append("<mark>");
                escape(plain, match[0], match[1], html);
                html.append("</mark>");
                at = match[1];
            }
        }
        escape(plain, at, to, html);
        return html.toString().strip() + (to < plain.length() ? " …" : "");
    }

    private static int firstEnd(List<int[]> matches) {
        return matches.isEmpty() ? 0 : matches.getFirst()[1];
    }

    /** The nearest place at or after this one where no word and no character is cut. */
    private static int wordStart(String plain, int at) {
        int start = at;
        while (start > 0 && start < plain.length() && !Character.isWhitespace(plain.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int at = from; at < to; at++) {
            char unit = text.charAt(at);
            switch (unit) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(Character.isWhitespace(unit) ? ' ' : unit);
            }
        }
    }
}
