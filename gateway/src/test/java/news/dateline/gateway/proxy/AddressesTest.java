package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTest {

    private static final Address ONE = Address.parse("articles", "http://one:8081");
    private static final Address TWO = Address.parse("articles", "http://two:8081");

    private final AtomicLong clock = new AtomicLong();
    private final Addresses addresses = new Addresses(List.of(ONE, TWO), clock::get);

    @Test
    void addressesTakeTurns() {
        assertThat(List.of(addresses.next(), addresses.next(), addresses.next()))
                .containsExactly(ONE, TWO, ONE);
    }

    @Test
    void addressThatCannotBeReachedIsLeftOutForAWhile() {
        addresses.unreachable(ONE);

        assertThat(List.of(addresses.next(), addresses.next())).containsExactly(TWO, TWO);

        clock.addAndGet(Duration.ofSeconds(5).toNanos());
        assertThat(List.of(addresses.next(), addresses.next())).containsExactly(ONE, TWO);
    }

    @Test
    void addressThatIsReachedAgainTakesPartAtOnce() {
        addresses.unreachable(ONE);
        addresses.reached(ONE);

        assertThat(List.of(addresses.next(), addresses.next())).containsExactly(ONE, TWO);
    }

    @Test
    void whenNoneCanBeReachedAllAreTried() {
        addresses.unreachable(ONE);
        addresses.unreachable(TWO);

        assertThat(List.of(addresses.next(), addresses.next())).containsExactly(ONE, TWO);
    }
}
