package news.dateline.gateway.access;

import java.util.Optional;

/**
 * A token whose signature and claims are good.
 *
 * @param caller whose it is
 * @param key the thumbprint of the client's key that the token is bound to ({@code cnf.jkt}); empty if it is good by itself
 */
record GoodToken(Caller caller, Optional<String> key) {

    /** Whether it is bound to the key with this thumbprint. */
    boolean isBoundTo(String thumbprint) {
        return key.filter(thumbprint::equals).isPresent();
    }
}
