package news.dateline.extraction.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs of saying, in all their forms. */
final class SpeechVerbs {

    private enum WordList {
        THAT,
        BARE,
        QUOTE
    }

    private static final Map<WordList, Set<String>> WORDS = read();

    private SpeechVerbs() {}

    /** Whether a verb can stand with words in quotation marks. */
    static boolean quotes(String lower) {
        return WORDS.get(WordList.QUOTE).contains(lower) || takesThat(lower);
    }

    /** Whether a verb can stand before "that" and a clause. */
    static boolean takesThat(String lower) {
        return WORDS.get(WordList.THAT).contains(lower) || takesClause(lower);
    }

    /** Whether a verb can stand before a clause without "that". */
    static boolean takesClause(String lower) {
        return WORDS.get(WordList.BARE).contains(lower);
    }

    private static Map<WordList, Set<String>> read() {
        Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
        WordList current = WordList.THAT;
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = WordList.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                words.computeIfAbsent(current, list -> new HashSet<>())
                        .addAll(List.of(line.strip().split(" +")));
            }
        }
        return words;
    }

    private static List<String> lines() {
        try (InputStream in = SpeechVerbs.class.getResourceAsStream("speech-verbs.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource speech-verbs.txt");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
