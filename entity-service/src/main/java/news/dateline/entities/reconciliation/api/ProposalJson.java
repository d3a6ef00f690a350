package news.dateline.entities.reconciliation.api;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.reconciliation.domain.EntityProperty;

/** The properties that entities of a type can be asked for, as both versions have them. */
@RegisterForReflection(targets = {ProposalJson.class, ProposalJson.PropertyJson.class})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalJson(String type, Integer limit, List<PropertyJson> properties) {

    /** One of them. */
    record PropertyJson(String id, String name, String description) {}

    /** All types have the same. */
    static ProposalJson of(String type, Integer limit) {
        var properties = Arrays.stream(EntityProperty.values())
                .limit(limit == null ? Long.MAX_VALUE : limit)
                .map(property -> new PropertyJson(property.id(), property.label(), property.description()))
                .toList();
        return new ProposalJson(type, limit, properties);
    }
}
