package news.dateline.extraction.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import news.dateline.extraction.EntityType;

/** What the labels of well-known annotated sets mean here. Labels that are not listed have no counterpart. */
public final class TypeMapping {

    private static final Map<String, EntityType> TYPES = types();

    private TypeMapping() {}

    /** The type that a label stands for, if there is one for sure. */
    public static Optional<EntityType> of(String label) {
        return Optional.ofNullable(TYPES.get(label));
    }

    private static Map<String, EntityType> types() {
        Map<String, EntityType> types = new HashMap<>();
        for (EntityType type : EntityType.values()) {
            types.put(type.name(), type);
        }
        put(
                types,
                EntityType.PERSON,
                "PER",
                "person",
                "politician",
                "writer",
                "musicalartist",
                "scientist",
                "researcher");
        put(types, EntityType.PLACE, "LOC", "LOCATION", "GPE", "FAC", "location", "country");
        put(types, EntityType.ORGANIZATION, "ORG", "corporation", "group", "organisation", "politicalparty");
        put(types, EntityType.ORGANIZATION, "university", "band");
        put(types, EntityType.GROUP, "NORP");
        put(types, EntityType.EVENT, "event", "election", "conference");
        put(types, EntityType.WORK, "WORK_OF_ART", "creative-work", "book", "poem", "album", "song");
        put(types, EntityType.PRODUCT, "product", "programlang");
        return Map.copyOf(types);
    }

    private static void put(Map<String, EntityType> types, EntityType type, String... labels) {
        for (String label : labels) {
            types.put(label, type);
        }
    }
}
