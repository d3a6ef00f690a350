package news.dateline.extraction.tagger;

import java.util.List;

import news.dateline.extraction.EntityType;

/**
 * The label scheme BIOES: 0 is outside; each entity type has four labels, for the beginning, inside and end of a name and
 * for a name of a single token.
 */
public final class Labels {

    /** The label of a token that is part of no name. */
    public static final int OUTSIDE = 0;

    /** The position inside a name, as an offset from the type's first label. */
    public static final int BEGIN = 0;

    /** See {@link #BEGIN}. */
    public static final int INSIDE = 1;

    /** See {@link #BEGIN}. */
    public static final int END = 2;

    /** See {@link #BEGIN}. */
    public static final int SINGLE = 3;

    /** In the order that models are trained with; it must never change. */
    private static final List<EntityType> TYPES = List.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.PLACE,
            EntityType.GROUP,
            EntityType.EVENT,
            EntityType.WORK,
            EntityType.PRODUCT);

    /** How many labels there are. */
    public static final int COUNT = 1 + 4 * TYPES.size();

    private Labels() {}

    /** The label of a type at a position. */
    public static int of(EntityType type, int position) {
        return 1 + 4 * TYPES.indexOf(type) + position;
    }

    /** The type of a label other than {@link #OUTSIDE}. */
    public static EntityType type(int label) {
        return TYPES.get((label - 1) >> 2);
    }

    /** The position of a label other than {@link #OUTSIDE}. */
    static int position(int label) {
        return (label - 1) & 3;
    }

    /** Whether a name goes on after this label. */
    static boolean open(int label) {
        return label != OUTSIDE && position(label) <= INSIDE;
    }

    /** Whether this label goes on with the name of the label before. */
    static boolean continuing(int label) {
        return label != OUTSIDE && (position(label) == INSIDE || position(label) == END);
    }

    /** Whether {@code next} may follow {@code label}. */
    public static boolean allowed(int label, int next) {
        if (open(label)) {
            return continuing(next) && type(label) == type(next);
        }
        return !continuing(next);
    }
}
