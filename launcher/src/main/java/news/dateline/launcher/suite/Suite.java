package news.dateline.launcher.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import news.dateline.launcher.embedded.Ports;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * All parts of the suite as one thing that is started, runs until it is stopped or something it cannot do without
 * ends, and is stopped in order. One instance is one run.
 */
public final class Suite implements AutoCloseable {

    private final SuiteOptions options;
    private final Layout layout;
    private final PrintStream out;
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private final ExecutorService starters = newStarters();
    // Its thread is never interrupted: a broker that is cut short while starting takes the whole process with it.
    private final ExecutorService brokerStarter = newStarters();
    private final Object closeOnce = new Object();

    private SuiteLock lock;
    private ControlServer control;
    private StateKeeper keeper;
    private Parts parts;
    private boolean closed;

    public Suite(SuiteOptions options, PrintStream out) {
        this.options = options;
        this.layout = options.layout();
        this.out = out;
    }

    private static ExecutorService newStarters() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().daemon().name("start-", 0).factory());
    }

    /** Starts everything and waits until all of it is ready. After a failure {@link #close} is still to be called. */
    public SuiteState start() {
        prepare();
        try (Progress progress = new Progress(out)) {
            startAll(progress);
            keeper.ready();
            out.println(String.format(
                    Locale.ROOT,
                    "Ready after %.1f s; %d MB of memory in all.",
                    progress.seconds(),
                    Memory.residentMegabytes(keeper.pids())));
        }
        return keeper.state();
    }

    private void prepare() {
        synchronized (closeOnce) {
            if (closed) {
                throw new LauncherFailure("Interrupted.");
            }
            ServiceRecipe.requireBuilt(layout, options.executables());
            lock = SuiteLock.take(layout);
            Leftovers.clear(layout, out);
            if (options.fresh()) {
                layout.forget();
            }
            layout.prepare();
            KafkaLog.to(layout.log(Component.KAFKA));
            Secrets secrets = Secrets.keptIn(layout.secretsFile());
            PortPlan ports = PortPlan.of(options.ports(), Ports::isFree, Ports::free);
            control = new ControlServer(secrets.control(), new Taking());
            keeper = new StateKeeper(layout.stateFile(), ports, options.executables(), control.address());
            parts = new Parts(options, ports, secrets, keeper, new Telling());
            out.println("Starting Dateline; data and logs are in " + layout.data() + ".");
            tellMovedPorts(ports);
        }
    }

    private void tellMovedPorts(PortPlan ports) {
        for (Component component : Component.values()) {
            if (ports.moved().contains(component) && !options.ports().containsKey(component)) {
                out.println("  Port " + component.defaultPort() + " is taken, so " + component.title() + " gets "
                        + ports.port(component) + ".");
            }
        }
    }

    private void startAll(Progress progress) {
        CompletableFuture<Void> whole = new CompletableFuture<>();
        CompletableFuture<Void> identity = begin(Component.KEYCLOAK, progress, whole);
        CompletableFuture<Void> database = begin(Component.POSTGRESQL, progress, whole);
        CompletableFuture<Void> broker = begin(Component.KAFKA, progress, whole);
        // The services only need the database and the broker to start; they wait for Keycloak by themselves.
        CompletableFuture<Void> services = CompletableFuture.allOf(database, broker)
                .thenCompose(_ -> CompletableFuture.allOf(Component.SERVICES.stream()
                        .map(service -> begin(service, progress, whole))
                        .toArray(CompletableFuture<?>[]::new)));
        var _ = CompletableFuture.allOf(identity, services).thenRun(() -> whole.complete(null));
        await(whole);
    }

    private CompletableFuture<Void> begin(Component component, Progress progress, CompletableFuture<Void> whole) {
        progress.starting(component);
        Runnable start = () -> {
            try {
                parts.start(component);
                progress.ready(component, keeper.state().part(component).address());
            } catch (RuntimeException e) {
                // The first failure ends the whole start; the others need not be waited for.
                whole.completeExceptionally(e);
                throw e;
            }
        };
        return CompletableFuture.runAsync(start, component == Component.KAFKA ? brokerStarter : starters);
    }

    private static void await(CompletableFuture<Void> started) {
        try {
            started.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LauncherFailure failure
                    ? failure
                    : new LauncherFailure("The start failed: " + LauncherFailure.sentence(e.getCause()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }

    private void carryOut(Component service, ServiceAction action) {
        orders().carryOut(service, action);
        out.println(service.title() + ": " + action.id() + " done.");
    }

    private void scale(int replicas) {
        orders().scale(replicas);
        out.println("Each service has " + replicas + (replicas == 1 ? " replica." : " replicas."));
    }

    private Services orders() {
        if (!keeper.state().ready()) {
            throw new LauncherFailure("Dateline is still starting: try again when it is ready.");
        }
        return parts.services();
    }

    private final class Taking implements ControlServer.Orders {
        @Override
        public void carryOut(Component service, ServiceAction action) {
            Suite.this.carryOut(service, action);
        }

        @Override
        public void scale(int replicas) {
            Suite.this.scale(replicas);
        }
    }

    private final class Telling implements Parts.News {
        @Override
        public void tell(String sentence) {
            out.println(sentence);
        }

        @Override
        public void over(String sentence) {
            ended.complete(sentence);
        }
    }

    /** Waits until something that the suite cannot do without has ended, and tells what. */
    public String awaitEnd() {
        try {
            return ended.get();
        } catch (ExecutionException e) {
            return LauncherFailure.sentence(e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return "Interrupted.";
        }
    }

    /** Stops what has been started, the gateway first and PostgreSQL last; whoever comes second waits for the first. */
    @Override
    public void close() {
        synchronized (closeOnce) {
            if (!closed) {
                closed = true;
                stop();
            }
        }
    }

    private void stop() {
        // Whoever waits for the end would take what follows for an accident.
        ended.complete("Stopped.");
        stopStarters();
        if (control != null) {
            control.close();
        }
        if (parts != null) {
            parts.stop();
        }
        if (keeper != null) {
            keeper.close();
        }
        if (lock != null) {
            release(lock);
        }
    }

    private void stopStarters() {
        starters.shutdownNow();
        brokerStarter.shutdown();
        try {
            boolean stopped = starters.awaitTermination(15, TimeUnit.SECONDS)
                    && brokerStarter.awaitTermination(15, TimeUnit.SECONDS);
            if (!stopped) {
                out.println("A part is still starting and is ended by force.");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void release(SuiteLock held) {
        try {
            held.close();
        } catch (IOException _) {
            // The system takes the lock back when this process ends.
        }
    }
}
