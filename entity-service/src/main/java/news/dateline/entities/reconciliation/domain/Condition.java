package news.dateline.entities.reconciliation.domain;

import java.util.List;

import news.dateline.entities.registry.domain.Entity;

/**
 * What an entity's property should have.
 *
 * @param property the property
 * @param values what it should be, at least one
 * @param quantifier how many of the values must fit
 * @param qualifier how they are compared
 * @param required whether an entity that does not fit is left out, and not only scored lower
 */
public record Condition(
        EntityProperty property, List<String> values, Quantifier quantifier, Qualifier qualifier, boolean required) {

    /** How many of several values must fit. */
    public enum Quantifier {
        ANY,
        ALL,
        NONE
    }

    /** Copies the values. */
    public Condition {
        values = List.copyOf(values);
    }

    boolean isMetBy(Entity entity) {
        return switch (quantifier) {
            case ANY -> values.stream().anyMatch(value -> property.fits(entity, value, qualifier));
            case ALL -> values.stream().allMatch(value -> property.fits(entity, value, qualifier));
            case NONE -> values.stream().noneMatch(value -> property.fits(entity, value, qualifier));
        };
    }
}
