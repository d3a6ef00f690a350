package news.dateline.launcher.suite;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import news.dateline.launcher.failure.LauncherFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortPlanTest {

    private final AtomicInteger nextFree = new AtomicInteger(40_000);

    @Test
    void defaultsAreUsedWhenTheyAreFree() {
        PortPlan plan = PortPlan.of(Map.of(), _ -> true, nextFree::getAndIncrement);

        assertThat(plan.port(Component.GATEWAY)).isEqualTo(8080);
        assertThat(plan.port(Component.POSTGRESQL)).isEqualTo(5433);
        assertThat(plan.moved()).isEmpty();
    }

    @Test
    void aTakenDefaultGivesWayToAFreePort() {
        PortPlan plan = PortPlan.of(Map.of(), port -> port != 8080, nextFree::getAndIncrement);

        assertThat(plan.port(Component.GATEWAY)).isEqualTo(40_000);
        assertThat(plan.moved()).containsExactly(Component.GATEWAY);
    }

    @Test
    void aPortThatWasAskedForIsNeverReplaced() {
        Map<Component, Integer> requested = Map.of(Component.KEYCLOAK, 9999);

        assertThatThrownBy(() -> PortPlan.of(requested, port -> port != 9999, nextFree::getAndIncrement))
                .isInstanceOf(LauncherFailure.class)
                .hasMessage(
                        "Port 9999 for Keycloak is taken by another program: stop that, or leave the port out to get"
                                + " a free one.");
    }

    @Test
    void zeroAsksForAnyFreePort() {
        PortPlan plan = PortPlan.of(Map.of(Component.KAFKA, 0), _ -> true, nextFree::getAndIncrement);

        assertThat(plan.port(Component.KAFKA)).isEqualTo(40_000);
    }

    @Test
    void aDefaultThatAnotherComponentWasGivenGivesWay() {
        PortPlan plan = PortPlan.of(Map.of(Component.KEYCLOAK, 8080), _ -> true, nextFree::getAndIncrement);

        assertThat(plan.port(Component.KEYCLOAK)).isEqualTo(8080);
        assertThat(plan.port(Component.GATEWAY)).isEqualTo(40_000);
    }

    @Test
    void onePortForTwoComponentsIsRefused() {
        Map<Component, Integer> requested = Map.of(Component.KAFKA, 7000, Component.GATEWAY, 7000);

        assertThatThrownBy(() -> PortPlan.of(requested, _ -> true, nextFree::getAndIncrement))
                .hasMessageStartingWith("Two components cannot have one port");
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThatThrownBy(() -> PortPlan.of(Map.of(Component.KAFKA, 70_000), _ -> true, nextFree::getAndIncrement))
                .hasMessageContaining("from 1 to 65535");
    }
}
