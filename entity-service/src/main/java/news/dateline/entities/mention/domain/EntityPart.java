package news.dateline.entities.mention.domain;

import news.dateline.entities.registry.domain.EntityId;

/**
 * The part of an entity's use that would be another's if nothing had been merged.
 *
 * @param origin whose it would be; the entity itself for what is its own
 * @param use the part
 */
public record EntityPart(EntityId origin, EntityUse use) {

    /** Whether it came with a merged entity. */
    public boolean isMerged() {
        return !origin.equals(use.entity());
    }
}
