package news.dateline.contracts.event;

/** What kind of thing an entity is. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    GROUP,
    EVENT,
    WORK,
    PRODUCT
}
