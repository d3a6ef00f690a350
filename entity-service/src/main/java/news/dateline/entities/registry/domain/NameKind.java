package news.dateline.entities.registry.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of name a name is. */
public enum NameKind {
    /** The full name. */
    OFFICIAL,
    /** A part of the full name that stands for it. */
    SHORT,
    /** Capitals that stand for it: "NATO". */
    ACRONYM,
    /** What it was called before: "Leningrad". */
    FORMER,
    /** The name in the letters of another script: "Bakı" for "Баку". */
    TRANSLITERATION,
    /** Any other name. */
    ALIAS;

    /** Judges the fullest known name of something by its looks. */
    public static NameKind ofName(String name) {
        return isAcronym(name) ? ACRONYM : OFFICIAL;
    }

    /**
     * Judges another name of something by its looks.
     *
     * @param alias the name to judge
     * @param name the fullest known name
     */
    public static NameKind ofAlias(String alias, String name) {
        if (isAcronym(alias)) {
            return ACRONYM;
        }
        String padded = " " + NormalisedName.of(name) + " ";
        return padded.contains(" " + NormalisedName.of(alias) + " ") ? SHORT : ALIAS;
    }

    private static boolean isAcronym(String name) {
        long letters = name.codePoints().filter(Character::isLetter).count();
        return letters > 1
                && name.codePoints().noneMatch(Character::isWhitespace)
                && name.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** The kind that clients call so. */
    public static Optional<NameKind> labelled(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label().equals(label))
                .findFirst();
    }

    /** How clients read it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
