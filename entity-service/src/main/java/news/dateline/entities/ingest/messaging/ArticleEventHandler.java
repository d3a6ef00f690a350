package news.dateline.entities.ingest.messaging;

/** Applies the events of one type. */
interface ArticleEventHandler<T> {

    /** The CloudEvents type. */
    String type();

    /** What its payload is read as. */
    Class<T> payload();

    /** Applies an event; doing so again, or after a later one, changes nothing. */
    void handle(T event);
}
