package news.dateline.gateway.access;

/** What the check of a request's token has shown. */
public sealed interface Identification {

    /** A good token. */
    record Known(Caller caller) implements Identification {}

    /** No bearer token was sent. */
    record Missing() implements Identification {}

    /** The token is not one of ours, not meant for us, or no longer valid. */
    record Invalid() implements Identification {}

    /** A good session, and yet nothing shows that its owner wished the request: another site may have made it up. */
    record Unasked() implements Identification {}

    /** Nobody can say: the identity provider's keys cannot be had at present. */
    record Undecided() implements Identification {}
}
