package news.dateline.entities.registry.domain;

/**
 * An entity that is no more.
 *
 * @param id its id
 * @param version its last version
 */
public record RemovedEntity(EntityId id, int version) {}
