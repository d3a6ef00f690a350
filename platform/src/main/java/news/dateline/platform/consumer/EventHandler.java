package news.dateline.platform.consumer;

/** Applies the events of one type. Every bean of this interface is found by itself. */
public interface EventHandler<T> {

    /** The CloudEvents type. */
    String type();

    /** What its payload is read as. */
    Class<T> payload();

    /** Applies an event; doing so again, or after a later one, changes nothing. */
    void handle(T event);
}
