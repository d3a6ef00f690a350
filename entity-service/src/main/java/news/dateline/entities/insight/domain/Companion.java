package news.dateline.entities.insight.domain;

/**
 * An entity that is named together with another.
 *
 * @param entity the entity
 * @param together how many articles of the window name both
 * @param articles how many name it at all
 */
public record Companion(Named entity, int together, int articles) {}
