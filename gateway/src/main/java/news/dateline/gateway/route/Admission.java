package news.dateline.gateway.route;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a request must show to be let in. */
public sealed interface Admission {

    /**
     * An access token that has all of these scopes.
     *
     * @param scopes at least one
     */
    record Token(SortedSet<String> scopes) implements Admission {

        public Token {
            scopes = new TreeSet<>(scopes);
        }

        /** A token with these scopes. */
        static Token with(Collection<String> scopes) {
            return new Token(new TreeSet<>(scopes));
        }

        @Override
        public SortedSet<String> scopes() {
            return new TreeSet<>(scopes);
        }
    }

    /**
     * Nothing: the address itself is the permission. It holds a signature or a secret that the upstream verifies, so the
     * gateway lets it pass without a token, and a token that is sent all the same does not reach the upstream.
     */
    record Capability() implements Admission {}
}
