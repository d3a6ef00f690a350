package news.dateline.entities.insight.domain;

import news.dateline.entities.registry.domain.EntityId;

/** Two entities are named together in so many articles. */
public record Edge(EntityId one, EntityId other, int articles) {}
