package news.dateline.articles.ninjs;

import java.util.Optional;

/** Characters that JSON allows and PostgreSQL cannot keep. */
public final class CharacterFault {

    private CharacterFault() {}

    /** What is wrong with a text, to be read after "it", if something is. */
    public static Optional<String> in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0) {
                return Optional.of("has a NUL character");
            }
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return Optional.of("has half a surrogate pair");
            }
        }
        return Optional.empty();
    }
}
