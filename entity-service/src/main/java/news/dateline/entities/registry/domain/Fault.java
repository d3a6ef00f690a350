package news.dateline.entities.registry.domain;

/**
 * A rule that a draft breaks.
 *
 * @param pointer where, as a JSON pointer into the draft
 * @param message what is wrong and what would be right
 */
public record Fault(String pointer, String message) {}
