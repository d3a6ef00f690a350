package news.dateline.gateway.access;

import java.time.Duration;
import java.util.Optional;

/** What the check of a request's token has shown. */
public sealed interface Identification {

    /**
     * A good token.
     *
     * @param caller whose it is
     * @param bound whether it was sent as bound to a client's key, with a proof
     */
    record Known(Caller caller, boolean bound) implements Identification {

        /** A credential that is good by itself. */
        public Known(Caller caller) {
            this(caller, false);
        }
    }

    /** No token was sent. */
    record Missing() implements Identification {}

    /** The token is not one of ours, not meant for us, or no longer valid. */
    record Invalid() implements Identification {}

    /** The same of a token that was sent as bound to a client's key; or it is not bound to the key that the proof shows. */
    record InvalidBound() implements Identification {}

    /** The token is bound to a client's key, and the proof that the client has it is not good for this request. */
    record Unproven() implements Identification {}

    /** A good token, and more proofs with such tokens than are remembered of one caller; there is room again after the pause. */
    record Excessive(Caller caller, Duration pause) implements Identification {}

    /**
     * A session, and nothing shows that its owner wished the request: another site may have made it up.
     *
     * @param caller whose session it is, if it was read
     */
    record Unasked(Optional<Caller> caller) implements Identification {}

    /** Nobody can say: the identity provider's keys cannot be had at present. */
    record Undecided() implements Identification {}
}
