package news.dateline.gateway.access;

/** What the check of a request's token has shown. */
public sealed interface Identification {

    /** A good token. */
    record Known(Caller caller) implements Identification {}

    /** No token was sent. */
    record Missing() implements Identification {}

    /** The token is not one of ours, not meant for us, or no longer valid. */
    record Invalid() implements Identification {}

    /** The same of a token that was sent as bound to a client's key; or it is not bound to the key that the proof shows. */
    record InvalidBound() implements Identification {}

    /** The token is bound to a client's key, and the proof that the client has it is not good for this request. */
    record Unproven() implements Identification {}

    /** A good session, and yet nothing shows that its owner wished the request: another site may have made it up. */
    record Unasked() implements Identification {}

    /** Nobody can say: the identity provider's keys cannot be had at present. */
    record Undecided() implements Identification {}
}
