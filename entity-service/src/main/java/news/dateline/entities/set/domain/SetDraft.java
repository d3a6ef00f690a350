package news.dateline.entities.set.domain;

/**
 * What is said of a set.
 *
 * @param name unique among its owner's
 * @param description null if there is none
 * @param shared whether all may read it
 */
public record SetDraft(String name, String description, boolean shared) {}
