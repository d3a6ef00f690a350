package news.dateline.entities.reconciliation.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.entities.reconciliation.domain.PropertyValue.Moment;
import news.dateline.entities.reconciliation.domain.PropertyValue.Text;
import news.dateline.entities.reconciliation.domain.PropertyValue.Whole;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.NormalisedName;

/** What entities can be asked for, and matched by. */
public enum EntityProperty {
    NAME("name", "Name", "The preferred name"),
    ALIAS("alias", "Other names", "All names but the preferred one"),
    DESCRIPTION("description", "Description", "What tells it from others of its name"),
    TYPE("type", "Type", "PERSON, ORGANIZATION, PLACE, ..."),
    STATUS("status", "Status", "candidate: found by the machine; confirmed: vouched for by a person"),
    LANGUAGE("language", "Languages", "The languages of its names, as BCP 47 tags"),
    URI("uri", "URI", "urn:dateline:entity:..."),
    EXTERNAL_ID("externalId", "External ids", "What it is called elsewhere: wikidata:Q227, geonames:587116, ..."),
    WIKIDATA("wikidata", "Wikidata", "Its id there, such as Q227"),
    GEONAMES("geonames", "GeoNames", "Its id there, such as 587116"),
    ISNI("isni", "ISNI", "Its International Standard Name Identifier"),
    LEI("lei", "LEI", "Its Legal Entity Identifier"),
    ARTICLES("articles", "Articles", "How many articles name it"),
    MENTIONS("mentions", "Mentions", "How often they do"),
    CREATED("created", "Created", "When it came into the registry"),
    CHANGED("changed", "Changed", "When it was last changed");

    private final String id;
    private final String label;
    private final String description;

    EntityProperty(String id, String label, String description) {
        this.id = id;
        this.label = label;
        this.description = description;
    }

    /** The property that clients call so. */
    public static Optional<EntityProperty> named(String id) {
        return Arrays.stream(values())
                .filter(property -> property.id.equals(id))
                .findFirst();
    }

    /** What clients call it. */
    public String id() {
        return id;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** What it is. */
    public String description() {
        return description;
    }

    /** An entity's values, in a fixed order. */
    public List<PropertyValue> values(Entity entity) {
        return read(entity).toList();
    }

    private Stream<PropertyValue> read(Entity entity) {
        return switch (this) {
            case NAME -> Stream.of(new Text(entity.name()));
            case ALIAS -> aliases(entity);
            case DESCRIPTION ->
                Stream.ofNullable(entity.details().description()).map(Text::new);
            case EXTERNAL_ID -> entity.details().externalIds().stream().map(known -> new Text(known.toString()));
            case WIKIDATA, GEONAMES, ISNI, LEI -> externalIds(entity);
            case TYPE -> Stream.of(new Text(entity.type().name()));
            case STATUS -> Stream.of(new Text(entity.status().name().toLowerCase(Locale.ROOT)));
            case LANGUAGE -> languages(entity);
            case URI -> Stream.of(new Text(entity.id().uri()));
            case ARTICLES -> Stream.of(new Whole(entity.articles()));
            case MENTIONS -> Stream.of(new Whole(entity.mentions()));
            case CREATED -> Stream.of(new Moment(entity.created()));
            case CHANGED -> Stream.of(new Moment(entity.changed()));
        };
    }

    /** Whether a value that somebody has fits one of the entity's. */
    boolean fits(Entity entity, String given, Qualifier qualifier) {
        return read(entity).map(PropertyValue::plain).anyMatch(own -> own.equals(given) || fits(own, given, qualifier));
    }

    private static boolean fits(String own, String given, Qualifier qualifier) {
        String wanted = NormalisedName.of(given).value();
        return !wanted.isEmpty() && qualifier.fits(NormalisedName.of(own).value(), wanted);
    }

    private Stream<PropertyValue> externalIds(Entity entity) {
        return entity.details().externalIds().stream()
                .filter(known -> known.scheme().equals(id))
                .map(known -> new Text(known.value()));
    }

    private static Stream<PropertyValue> aliases(Entity entity) {
        return entity.names().stream()
                .map(EntityName::name)
                .filter(name -> !name.equals(entity.name()))
                .map(Text::new);
    }

    private static Stream<PropertyValue> languages(Entity entity) {
        return entity.names().stream()
                .map(EntityName::language)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Text::new);
    }
}
