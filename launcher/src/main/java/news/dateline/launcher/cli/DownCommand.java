package news.dateline.launcher.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.suite.Layout;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(name = "down", description = "Stops what `up` or `demo` has started.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws InterruptedException {
        Layout layout = data.layout();
        Optional<SuiteState> running = SuiteLock.running(layout);
        if (running.isEmpty()) {
            System.out.println("Dateline is not running.");
            return 0;
        }
        long pid = running.get().pid();
        ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (SuiteLock.isHeld(layout)) {
            if (System.nanoTime() > end) {
                throw new LauncherFailure(
                        "Dateline does not stop: end it with `kill -9 " + pid + "`; its parts then end by themselves.");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        System.out.println("Dateline is stopped; the data is kept.");
        return 0;
    }
}
