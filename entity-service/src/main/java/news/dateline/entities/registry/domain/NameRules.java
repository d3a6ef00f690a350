package news.dateline.entities.registry.domain;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may be a name: something that a reader can tell from others, and that can be looked up again. */
public final class NameRules {

    /** The longest name, in UTF-16 units. */
    public static final int LONGEST = NormalisedName.MAX_LENGTH;

    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");
    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");
    /** Marks, embeddings, overrides and isolates of direction; zero-width space, byte order mark, soft hyphen and the like. */
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]");
    /** No orthography stacks so many. */
    private static final Pattern PILE_OF_MARKS = Pattern.compile("\\p{M}{5}");

    private NameRules() {}

    /** What is wrong with a text as a name, if anything, and what would be right. */
    public static Optional<String> check(String name) {
        if (name == null || name.isBlank()) {
            return Optional.of("must not be blank");
        }
        if (name.length() > LONGEST) {
            return Optional.of("must have at most " + LONGEST + " characters, and has " + name.length()
                    + ": nothing longer is a name");
        }
        if (CONTROL.matcher(name).find() || LONE_SURROGATE.matcher(name).find()) {
            return Optional.of("must have no control characters and no half characters");
        }
        if (INVISIBLE.matcher(name).find()) {
            return Optional.of("has an invisible character that sets the direction of writing or has no width: leave it"
                    + " out, right-to-left names need none");
        }
        if (PILE_OF_MARKS
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .find()) {
            return Optional.of("has more than four combining marks on one letter: leave them out");
        }
        var normalised = NormalisedName.of(name);
        if (normalised.value().length() > LONGEST) {
            return Optional.of("has ligatures that are more than " + LONGEST + " letters in all: write a shorter name");
        }
        if (!normalised.isUsable()) {
            return Optional.of("must have a letter or a digit");
        }
        return Lookalikes.mixedWord(name)
                .map(word -> "mixes letters of two scripts that look alike in \"" + word
                        + "\": write each word in one script, so that it is found");
    }

    /** A name as it is kept: in NFC, without white space around it and with single spaces within. */
    public static String tidy(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
