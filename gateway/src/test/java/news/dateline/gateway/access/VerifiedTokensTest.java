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
        var token = token(Instant.now().plusSeconds(300));

        tokens.remember("a.b.c", token);

        assertThat(tokens.find("a.b.c")).contains(token);
        assertThat(tokens.find("a.b.d")).isEmpty();
    }

    @Test
    void tokenIsNotTrustedBeyondItsOwnEnd() {
        tokens.remember("a.b.c", token(Instant.now().minusMillis(1)));

        assertThat(tokens.find("a.b.c")).isEmpty();
    }

    @Test
    void oneRequestLooksAnewWhileTheOthersGoOn() {
        // given
        Instant now = Instant.now();
        GoodToken good = token(now.plusSeconds(600));
        tokens.remember("a.good.token", good, now);

        // when
        Instant later = now.plusSeconds(21);
        var first = tokens.find("a.good.token", later);
        var second = tokens.find("a.good.token", later);

        // then
        assertThat(first).isEmpty();
        assertThat(second).contains(good);
        assertThat(tokens.find("a.good.token", now.plusSeconds(31))).isEmpty();
    }

    private static GoodToken token(Instant until) {
        return new GoodToken(
                new Caller("somebody", "something", Set.of("articles:read"), Optional.of(until)), Optional.empty());
    }
}
