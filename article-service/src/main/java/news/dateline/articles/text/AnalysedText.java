package news.dateline.articles.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import news.dateline.articles.ninjs.Body;
import news.dateline.articles.ninjs.Headline;
import news.dateline.articles.ninjs.NewsItem;

/**
 * The text that offsets count in: the headline, a blank line, the paragraphs joined by blank lines, in NFC. A derived
 * headline is left out, since its words stand in the first sentence already; so is promotion at the end.
 */
public final class AnalysedText {

    /** How many characters (UTF-16 units) it may have: a little less than what the analysis takes. */
    public static final int LONGEST = 1_000_000;

    /** Composition makes three units of one at worst. */
    private static final int WORST_GROWTH = 3;

    private static final String MAIN = "main";
    private static final String BLANK_LINE = "\n\n";

    private AnalysedText() {}

    /** The text of an item; empty if it has neither headline nor body. */
    public static String of(NewsItem item) {
        String body = String.join(BLANK_LINE, paragraphs(item));
        String head = chosenHeadline(item)
                .filter(headline -> !headline.derived())
                .map(AnalysedText::plain)
                .orElse("");
        return head.isEmpty() || body.isEmpty() ? head + body : head + BLANK_LINE + body;
    }

    /** Whether the text of an item is no longer than {@link #LONGEST}. */
    public static boolean isAnalysable(NewsItem item) {
        return sentLength(item) <= LONGEST / WORST_GROWTH || of(item).length() <= LONGEST;
    }

    /** The headline to show: the main one, else the first, derived or not. */
    public static Optional<String> headline(NewsItem item) {
        return chosenHeadline(item).map(AnalysedText::plain).filter(text -> !text.isEmpty());
    }

    private static Optional<Headline> chosenHeadline(NewsItem item) {
        List<Headline> headlines = item.headlines() == null ? List.of() : item.headlines();
        return first(headlines, headline -> MAIN.equals(headline.role()))
                .or(() -> first(headlines, headline -> headline.role() == null))
                .or(() -> first(headlines, headline -> !headline.derived()))
                .or(() -> first(headlines, headline -> true));
    }

    private static long sentLength(NewsItem item) {
        List<Body> bodies = item.bodies() == null ? List.of() : item.bodies();
        List<Headline> headlines = item.headlines() == null ? List.of() : item.headlines();
        return Stream.concat(
                        bodies.stream().map(Body::value), headlines.stream().map(Headline::value))
                .mapToLong(String::length)
                .sum();
    }

    private static List<String> paragraphs(NewsItem item) {
        List<Body> bodies = item.bodies() == null ? List.of() : item.bodies();
        return first(bodies, body -> MAIN.equals(body.role()))
                .or(() -> first(bodies, body -> !isHtml(body)))
                .or(() -> first(bodies, body -> true))
                .map(body -> isHtml(body) ? HtmlParagraphs.of(body.value()) : Paragraphs.of(body.value()))
                .map(Boilerplate::strip)
                .orElse(List.of());
    }

    private static String plain(Headline headline) {
        return isHtml(headline.contentType())
                ? String.join(" ", HtmlParagraphs.of(headline.value()))
                : Paragraphs.tidy(headline.value());
    }

    private static boolean isHtml(Body body) {
        return isHtml(body.contentType())
                || (body.contentType() == null && body.value().stripLeading().startsWith("<"));
    }

    private static boolean isHtml(String contentType) {
        return contentType != null && contentType.toLowerCase(Locale.ROOT).contains("html");
    }

    private static <T> Optional<T> first(List<T> list, Predicate<T> condition) {
        return list.stream().filter(condition).findFirst();
    }
}
