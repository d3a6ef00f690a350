package news.dateline.entities.registry.domain;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * Finds words that look like one script and are spelt in two, as in Unicode's UTS 39: "Аpple" with a Cyrillic A. Words that mix
 * scripts in plain sight, such as "BДNT", are left alone.
 */
final class Lookalikes {

    private static final List<UnicodeScript> ALIKE =
            List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK);
    /** Cyrillic and Greek letters that have a twin in Latin, and the Latin twins. */
    private static final Set<Integer> TWINS = """
            АВЕЅІЈКМНОРСТУХҮԚԜаеѕіјкорсухԛԝһӏԁ
            ΑΒΕΖΗΙΚΜΝΟΡΤΥΧινοκ
            ABCEHIJKMNOPQSTWXYZacdehijklopqsvwxy
            """.codePoints().boxed().collect(toUnmodifiableSet());

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}]+");

    private Lookalikes() {}

    /** The first word that is not what it looks like. */
    static Optional<String> mixedWord(String name) {
        // ASCII is one script.
        if (PlainName.is(name)) {
            return Optional.empty();
        }
        return NO_LETTER.splitAsStream(name).filter(Lookalikes::deceives).findFirst();
    }

    private static boolean deceives(String word) {
        var scripts = ALIKE.stream()
                .filter(script -> word.codePoints().anyMatch(c -> UnicodeScript.of(c) == script))
                .toList();
        return scripts.size() > 1
                && scripts.stream()
                        .anyMatch(script -> word.codePoints()
                                .filter(c -> UnicodeScript.of(c) == script)
                                .allMatch(TWINS::contains));
    }
}
