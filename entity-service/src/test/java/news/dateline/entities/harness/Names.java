package news.dateline.entities.harness;

import java.util.UUID;

/** Names that no other test has. */
public final class Names {

    private Names() {}

    /** One capitalised word: a place to the fake extractor. */
    public static String word() {
        return "X" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }

    /** Two capitalised words: a person to the fake extractor. */
    public static String person() {
        return word() + " " + word();
    }
}
