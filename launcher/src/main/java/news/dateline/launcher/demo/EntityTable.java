package news.dateline.launcher.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** The most salient entities of each article, for people to read. */
final class EntityTable {

    private static final int ENTITIES_PER_ARTICLE = 5;
    private static final int HEADLINE = 44;
    private static final int NAME = 34;
    private static final String ROW = "%-" + HEADLINE + "s  %-" + NAME + "s  %-12s %8s  %8s";

    private final List<String> lines = new ArrayList<>();
    private final Set<String> entities = new HashSet<>();

    /** Adds an article; its entities are expected with the most salient first. */
    void add(String headline, JsonNode found) {
        String first = headline;
        int shown = 0;
        for (JsonNode entity : found) {
            entities.add(entity.path("uri").asText());
            if (shown < ENTITIES_PER_ARTICLE) {
                lines.add(row(first, entity));
                first = "";
            }
            shown++;
        }
        if (shown == 0) {
            lines.add(row(headline, "(none)", "", "", ""));
        } else if (shown > ENTITIES_PER_ARTICLE) {
            lines.add(row("", "... and " + (shown - ENTITIES_PER_ARTICLE) + " more", "", "", ""));
        }
    }

    private static String row(String headline, JsonNode entity) {
        return row(
                headline,
                entity.path("name").asText(),
                entity.path("type").asText(),
                String.valueOf(entity.path("mentions").size()),
                String.format(Locale.ROOT, "%.2f", entity.path("salience").asDouble()));
    }

    private static String row(String headline, String name, String type, String mentions, String salience) {
        return String.format(Locale.ROOT, ROW, fitted(headline, HEADLINE), fitted(name, NAME), type, mentions, salience)
                .stripTrailing();
    }

    private static String fitted(String text, int width) {
        int length = text.codePointCount(0, text.length());
        return length <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    int distinctEntities() {
        return entities.size();
    }

    void print(PrintStream out) {
        out.println(row("ARTICLE", "ENTITY", "TYPE", "MENTIONS", "SALIENCE"));
        lines.forEach(out::println);
        out.println();
    }
}
