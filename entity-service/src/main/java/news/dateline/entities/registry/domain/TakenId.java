package news.dateline.entities.registry.domain;

/**
 * An external id that an entity has already.
 *
 * @param id the external id
 * @param owner whose it is
 * @param name that entity's preferred name
 */
public record TakenId(ExternalId id, EntityId owner, String name) {}
