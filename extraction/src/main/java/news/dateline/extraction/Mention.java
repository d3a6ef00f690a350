package news.dateline.extraction;

/**
 * A span of the text that names something.
 *
 * @param span where, in code points of {@link Analysis#text()}
 * @param exact the text of the span, to the letter
 * @param type what kind of thing is named
 * @param confidence how sure the stage is, 0-1
 * @param stage which stage found it
 * @param entity the index in {@link Analysis#entities()} of what it names
 */
public record Mention(Span span, String exact, EntityType type, double confidence, Stage stage, int entity) {}
