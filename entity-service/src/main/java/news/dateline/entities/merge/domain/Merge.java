package news.dateline.entities.merge.domain;

import java.time.Instant;

import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.EntityId;

/**
 * A merge that is in force.
 *
 * @param entity what was merged
 * @param name its preferred name
 * @param into what it was merged into, as it was asked for
 * @param statusBefore where it stood before
 * @param at when
 * @param by by whom
 */
public record Merge(EntityId entity, String name, EntityId into, EntityStatus statusBefore, Instant at, String by) {}
