package news.dateline.launcher.configuration;

import java.util.Locale;

/**
 * One setting of ours.
 *
 * @param name as a property; {@code <name>} and {@code []} stand for what an installation fills in
 * @param type what it takes, in a word or two
 * @param byDefault its value if nobody sets it; null if it has none
 * @param meaning in Markdown
 */
public record Setting(String name, String type, String byDefault, String meaning) {

    /** The environment variable that sets it. */
    public String variable() {
        return name.replace("<name>", "NAME")
                .replace("[]", "[0]")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]", "_");
    }

    Setting withDefault(String value) {
        return new Setting(name, type, value, meaning);
    }

    String row() {
        String value = byDefault == null ? "none" : "`" + byDefault + "`";
        return "| `" + name + "` | " + type + " | " + value + " | " + meaning.replace("|", "\\|") + " |";
    }
}
