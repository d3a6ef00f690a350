package news.dateline.entities.linking.domain;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.registry.domain.NormalisedName;

/** What entities are looked up by: a person and a place of one name are two. */
public record NameKey(EntityKind type, NormalisedName name) {}
