package news.dateline.extraction.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.text.Token;

/** The small closed word lists that the rules ask: function words, titles, head words, given names and so on. */
public final class Lexicon {

    /** A list of the files {@code words.txt} and {@code titles.txt}; words are compared without case unless said. */
    public enum WordList {
        FUNCTION,
        CALENDAR,
        SPEECH,
        PLACE_PREPOSITION,
        PLACE_NOUN,
        COMPANY_NOUN,
        WORK_NOUN,
        PARTICLE,
        PLACE_PREFIX,
        /** Topics of ministries and institutes, as in "Ministry of Trade and Industry". */
        TOPIC,
        /** Written in capitals, yet no name. */
        NO_ACRONYM,
        /** "President", "Dr". */
        TITLE_HEAD,
        /** "Prime", "Foreign". */
        TITLE_MODIFIER,
        /** "analyst", "poet". */
        TITLE_NOUN
    }

    private final Map<WordList, Set<String>> lists = new HashMap<>();
    private final Map<String, Head> heads = new HashMap<>();
    private final Set<String> firstNames = new HashSet<>();

    private Lexicon() {}

    /** The lexicon of the resource files. */
    public static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        lexicon.read("words.txt", "");
        lexicon.read("titles.txt", "TITLE_");
        for (String line : Resources.lines("heads.tsv")) {
            lexicon.heads.put(Resources.column(line, 0), Head.of(line));
        }
        for (String line : Resources.lines("first-names.txt")) {
            lexicon.firstNames.addAll(List.of(line.split(" ", -1)));
        }
        return lexicon;
    }

    private void read(String file, String prefix) {
        Set<String> current = new HashSet<>();
        for (String line : Resources.lines(file)) {
            if (line.startsWith("[")) {
                String name = prefix + line.substring(1, line.length() - 1).replace('-', '_');
                current =
                        lists.computeIfAbsent(WordList.valueOf(name.toUpperCase(Locale.ROOT)), list -> new HashSet<>());
            } else {
                for (String word : line.split(" ", -1)) {
                    current.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** Whether a word is in a list, whatever its case and with or without a full stop. */
    public boolean is(WordList list, Token token) {
        String word = token.lower();
        return token.kind() == Token.Kind.WORD
                && lists.get(list).contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** Whether a capitalised word is a given name. */
    public boolean isFirstName(Token token) {
        return firstNames.contains(token.text());
    }

    /** What a name is that has this word as its head. */
    public Optional<Head> head(Token token) {
        return Optional.ofNullable(heads.get(token.text()));
    }
}
