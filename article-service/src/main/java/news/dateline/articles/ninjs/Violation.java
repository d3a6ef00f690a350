package news.dateline.articles.ninjs;

/**
 * One way in which a news item is not as ninjs demands.
 *
 * @param pointer where, as a JSON pointer; empty for the whole
 * @param message what is demanded there, to be read after "it"
 */
public record Violation(String pointer, String message) {}
