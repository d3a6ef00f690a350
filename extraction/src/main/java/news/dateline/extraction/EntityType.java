package news.dateline.extraction;

/** What kind of thing a name stands for. */
public enum EntityType {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A people, a religion's or a party's followers: "Kazakhs", "Catholics". */
    GROUP,
    EVENT,
    /** A titled creative work. */
    WORK,
    PRODUCT
}
