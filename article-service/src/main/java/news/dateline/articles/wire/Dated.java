package news.dateline.articles.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Paragraphs, and the date that stood before them.
 *
 * @param date from a prefix such as {@code date 2024-03-11}
 * @param paragraphs without the prefix
 */
record Dated(Optional<LocalDate> date, List<String> paragraphs) {

    private static final Pattern PREFIX =
            Pattern.compile("^date ([1-9]\\d{3}-\\d{2}-\\d{2})(?:\\s+|$)", Pattern.CASE_INSENSITIVE);

    static Dated of(List<String> paragraphs) {
        Matcher prefix = PREFIX.matcher(paragraphs.isEmpty() ? "" : paragraphs.getFirst());
        Optional<LocalDate> date = prefix.find() ? parse(prefix.group(1)) : Optional.empty();
        return date.isEmpty() ? new Dated(date, paragraphs) : new Dated(date, without(prefix.end(), paragraphs));
    }

    Dated or(Optional<LocalDate> other) {
        return new Dated(date.or(() -> other), paragraphs);
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static List<String> without(int length, List<String> paragraphs) {
        String rest = paragraphs.getFirst().substring(length);
        return Stream.concat(Stream.of(rest), paragraphs.stream().skip(1))
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
