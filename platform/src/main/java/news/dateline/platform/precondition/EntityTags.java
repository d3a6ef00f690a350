package news.dateline.platform.precondition;

/** Makes strong entity tags. */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a numbered version, quotes included. */
    public static String ofVersion(int version) {
        return "\"" + version + "\"";
    }
}
