package news.dateline.gateway.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VerifiedTokensTest {

    private final VerifiedTokens tokens = new VerifiedTokens();

    @Test
    void tokenThatWasFoundGoodNeedNotBeVerifiedAgain() {
        var caller = caller(Instant.now().plusSeconds(300));

        tokens.remember("a.b.c", caller);

        assertThat(tokens.find("a.b.c")).contains(caller);
        assertThat(tokens.find("a.b.d")).isEmpty();
    }

    @Test
    void tokenIsNotTrustedBeyondItsOwnEnd() {
        tokens.remember("a.b.c", caller(Instant.now().minusMillis(1)));

        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    private static Caller caller(Instant until) {
        return new Caller("somebody", "something", Set.of("articles:read"), Optional.of(until));
    }
}
