package news.dateline.extraction.roles;

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

import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** The words of roles. */
public final class RoleWords {

    private enum WordList {
        HEAD,
        MODIFIER,
        NONE
    }

    private static final Map<WordList, Set<String>> WORDS = read();
    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "its", "their", "our", "my", "whose", "another", "one");
    private static final List<String> SUFFIXES =
            List.of("er", "or", "ist", "ian", "man", "woman", "ant", "eer", "smith", "wright", "ologist", "ee");
    private static final int SHORTEST = 5;

    private RoleWords() {}

    /** Whether a word is one for an office or occupation: "minister". */
    public static boolean isRole(Token token) {
        return token.kind() == Kind.WORD && WORDS.get(WordList.HEAD).contains(token.lower());
    }

    /** Whether a word looks like one for an occupation by its ending: "beekeeper". */
    static boolean looksLikeRole(Token token) {
        boolean ending = token.kind() == Kind.WORD
                && token.text().length() >= SHORTEST
                && SUFFIXES.stream().anyMatch(token.lower()::endsWith);
        return isRole(token) || (ending && !isNone(token));
    }

    static boolean isModifier(Token token) {
        return WORDS.get(WordList.MODIFIER).contains(token.lower());
    }

    /** Whether a word says of somebody what is no role: "mother", "Mr". */
    static boolean isNone(Token token) {
        return WORDS.get(WordList.NONE).contains(token.lower());
    }

    /** Whether a word is an article or a possessive: "the", "its". */
    public static boolean isDeterminer(Token token) {
        return DETERMINERS.contains(token.lower());
    }

    private static Map<WordList, Set<String>> read() {
        Map<WordList, Set<String>> words = new EnumMap<>(WordList.class);
        WordList current = WordList.HEAD;
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
        try (InputStream in = RoleWords.class.getResourceAsStream("roles.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing resource roles.txt");
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
