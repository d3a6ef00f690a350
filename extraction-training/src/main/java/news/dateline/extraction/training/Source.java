package news.dateline.extraction.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.extraction.EntityType;

/** The annotated sets and what each leaves unsaid. */
enum Source {
    /** Wikipedia; marks demonyms as places or organizations; MISC is any other name. */
    REDOCRED,
    /** Several genres; names derived from a treebank: what is marked is a name, but many names are not marked. */
    GUM,
    /** Wikipedia of five fields, each with types of its own. */
    CROSSNER,
    /** Posts of users; no events, no demonyms. */
    WNUT17,
    /** Web text; persons, places and organizations only. */
    UNER_EWT;

    /** Its files below the data folder; what is for testing only is not among them. */
    List<String> files() {
        return switch (this) {
            case REDOCRED -> List.of("redocred/dev.iob2", "redocred/test.iob2");
            case GUM -> List.of("gum/all.iob2");
            case CROSSNER ->
                Stream.concat(
                                Stream.of("crossner-politics/dev.iob2", "crossner-politics/train.iob2"),
                                Stream.of("ai", "literature", "music", "science")
                                        .flatMap(field -> Stream.of("dev", "test", "train")
                                                .map(part -> "crossner-%s/%s.iob2".formatted(field, part))))
                        .sorted()
                        .toList();
            case WNUT17 -> List.of("wnut17/dev.iob2", "wnut17/train.iob2");
            case UNER_EWT -> List.of("uner-ewt/dev.iob2");
        };
    }

    /** The types whose names may stand unmarked. */
    Set<EntityType> unmarked() {
        return switch (this) {
            case REDOCRED, CROSSNER -> EnumSet.noneOf(EntityType.class);
            case GUM -> EnumSet.allOf(EntityType.class);
            case UNER_EWT -> EnumSet.of(EntityType.EVENT, EntityType.WORK, EntityType.PRODUCT);
            case WNUT17 -> EnumSet.of(EntityType.EVENT);
        };
    }

    /** Whether its documents are whole texts from the first sentence to the last. */
    boolean whole() {
        return this == REDOCRED || this == GUM;
    }

    /** How often its documents are learned: twice where a small set is the only one of its kind. */
    int copies() {
        return this == UNER_EWT ? 2 : 1;
    }
}
