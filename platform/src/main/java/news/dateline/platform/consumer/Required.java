package news.dateline.platform.consumer;

/** Insists on what every event must have. */
public final class Required {

    private Required() {}

    /** The value of a property, which must be there. */
    public static <T> T value(String property, T value) {
        if (value == null) {
            throw new PoisonException("the event has no " + property);
        }
        return value;
    }

    /** A revision, which counts from 1. */
    public static int revision(int revision) {
        if (revision < 1) {
            throw new PoisonException("the event's revision is " + revision + ", and they count from 1");
        }
        return revision;
    }
}
