package news.dateline.extraction.coreference;

import java.util.Locale;

import news.dateline.extraction.Stage;
import news.dateline.extraction.rules.Casing;
import news.dateline.extraction.rules.Found;

/** Forms of names: as they are shown, without what does not tell them apart, and their initials. */
final class Forms {

    private Forms() {}

    /** The form as a reader would write it in running text: a dateline's capitals are undone. */
    static String display(Found found) {
        String form = found.form().replaceAll("\\s+", " ");
        boolean shouted = found.stage() == Stage.DATELINE && form.equals(form.toUpperCase(Locale.ROOT));
        return shouted ? Casing.titleCase(form) : form;
    }

    /** The initials of the words that have a capital. */
    static String initials(String form) {
        StringBuilder result = new StringBuilder();
        for (String word : form.split(" ", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
                result.appendCodePoint(word.codePointAt(0));
            }
        }
        return result.toString();
    }
}
