package news.dateline.entities.ingest.messaging;

/** Insists on what every event must have. */
final class Required {

    private Required() {}

    static <T> T value(String property, T value) {
        if (value == null) {
            throw new PoisonException("the event has no " + property);
        }
        return value;
    }

    static int revision(int revision) {
        if (revision < 1) {
            throw new PoisonException("the event's revision is " + revision + ", and they count from 1");
        }
        return revision;
    }
}
