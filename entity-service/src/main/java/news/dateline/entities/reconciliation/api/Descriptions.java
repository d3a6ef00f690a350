package news.dateline.entities.reconciliation.api;

import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;

import static java.util.stream.Collectors.joining;

/** Tells namesakes apart in one line, or in a small page. Whatever comes from articles is escaped. */
final class Descriptions {

    private static final int NAMES = 3;
    private static final int LONGEST_NAME = 200;

    private Descriptions() {}

    /** "Organization, 12 articles; also SOCAR". */
    static String of(Entity entity) {
        String others = entity.names().stream()
                .map(EntityName::name)
                .filter(name -> !name.equals(entity.name()))
                .limit(NAMES)
                .map(Descriptions::cut)
                .collect(joining(", "));
        String description = entity.details().description();
        return facts(entity)
                + (others.isEmpty() ? "" : "; also " + others)
                + (description == null ? "" : ": " + description);
    }

    private static String facts(Entity entity) {
        return TypeJson.label(entity.type()) + ", " + entity.articles()
                + (entity.articles() == 1 ? " article" : " articles");
    }

    /** A fragment of HTML. */
    static String fragment(String title, String description) {
        return "<p><strong>" + escape(cut(title)) + "</strong><br>" + escape(description) + "</p>";
    }

    /** A page that fits the frame of the manifest. */
    static String page(Entity entity) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>%1$s</title>
                <style>body{font:13px/1.4 sans-serif;margin:8px;overflow:hidden}p{margin:.2em 0}</style></head>
                <body><p><strong>%1$s</strong></p><p>%2$s</p><p>%3$s</p></body>
                </html>
                """.formatted(
                        escape(cut(entity.name())),
                        escape(of(entity)),
                        escape(entity.id().uri()));
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
