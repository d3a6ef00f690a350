package news.dateline.launcher.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.Health;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "status",
        description = "Tells what runs and where; exit status 0 when all is ready, 1 when something is not, 3 when"
                + " nothing runs.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Optional<SuiteState> running = SuiteLock.running(data.layout());
        if (running.isEmpty()) {
            System.out.println("Dateline is not running.");
            return NOT_RUNNING;
        }
        SuiteState state = running.get();
        long minutes = Duration.between(state.startedAt(), Instant.now()).toMinutes();
        System.out.println("Dateline was started " + minutes + " min ago by process " + state.pid() + ".");
        Health health = new Health();
        boolean allReady = true;
        for (Component component : Component.values()) {
            for (Map.Entry<String, SuiteState.Part> replica :
                    state.replicas(component).entrySet()) {
                boolean ready = health.isReady(component, replica.getValue());
                allReady &= ready;
                String title = component.title()
                        + replica.getKey().substring(component.id().length());
                System.out.println(line(title, replica.getValue(), ready));
            }
        }
        return allReady ? 0 : 1;
    }

    private static String line(String title, SuiteState.Part part, boolean ready) {
        return String.format(
                "  %-17s %-10s %-24s %s",
                title,
                ready ? "ready" : part.pid() == null ? "stopped" : "not ready",
                part.address(),
                part.pid() == null ? "" : "process " + part.pid());
    }
}
