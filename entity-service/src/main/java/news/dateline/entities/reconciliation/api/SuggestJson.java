package news.dateline.entities.reconciliation.api;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.entities.reconciliation.domain.EntityProperty;
import news.dateline.entities.reconciliation.domain.Qualifier;
import news.dateline.entities.registry.domain.Entity;

/** Suggestions, as both versions have them; {@code notable} is an entity's types, {@code matchQualifiers} a property's. */
@RegisterForReflection(targets = {SuggestJson.class, SuggestJson.ItemJson.class})
record SuggestJson(List<ItemJson> result) {

    /** Something to choose. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            String id, String name, String description, List<TypeJson> notable, List<TypeJson> matchQualifiers) {

        static ItemJson of(Entity entity) {
            return new ItemJson(
                    entity.id().toString(),
                    entity.name(),
                    Descriptions.of(entity),
                    List.of(TypeJson.of(entity.type())),
                    null);
        }

        static ItemJson of(EntityProperty property) {
            var qualifiers = Arrays.stream(Qualifier.values())
                    .map(qualifier -> new TypeJson(qualifier.id(), qualifier.label()))
                    .toList();
            return new ItemJson(property.id(), property.label(), property.description(), null, qualifiers);
        }

        static ItemJson of(TypeJson type) {
            return new ItemJson(type.id(), type.name(), null, null, null);
        }
    }
}
