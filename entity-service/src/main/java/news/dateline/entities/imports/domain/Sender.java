package news.dateline.entities.imports.domain;

/** Who wants a file taken in. */
public enum Sender {
    /** Somebody who sent it. */
    PERSON,
    /** The service, whose own file it is. */
    SERVICE
}
