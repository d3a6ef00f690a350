package news.dateline.launcher.suite;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;

import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.process.Guardian;

/**
 * Our own services, each with one replica or several. Orders are carried out one after another, so that a replica is away
 * only while the others are there.
 */
final class Services {

    /** More than anybody needs on one machine. */
    static final int MOST_REPLICAS = 4;

    private final ServiceRecipe recipes;
    private final StateKeeper keeper;
    private final Layout layout;
    private final Parts.News news;
    private final Guardian guardian;
    private final IntSupplier freePort;
    private final Map<Component, List<ServiceSupervisor>> running = new EnumMap<>(Component.class);
    private final Object orders = new Object();
    private boolean stopping;

    Services(
            ServiceRecipe recipes,
            StateKeeper keeper,
            Layout layout,
            Parts.News news,
            Guardian guardian,
            IntSupplier freePort) {
        this.recipes = recipes;
        this.keeper = keeper;
        this.layout = layout;
        this.news = news;
        this.guardian = guardian;
        this.freePort = freePort;
        Component.SERVICES.forEach(service -> running.put(service, new ArrayList<>()));
    }

    /** Starts the first replica of a service and returns when it is ready. */
    void startFirst(Component service) {
        launch(new Replica(service, 1)).ifPresent(ServiceSupervisor::start);
    }

    /** Does it to every replica of the service: restarts them one after another. */
    void carryOut(Component service, ServiceAction action) {
        synchronized (orders) {
            replicas(service).forEach(replica -> carryOut(replica, action));
        }
    }

    private static void carryOut(ServiceSupervisor replica, ServiceAction action) {
        switch (action) {
            case STOP -> replica.stop();
            case START -> replica.start();
            case RESTART -> {
                replica.stop();
                replica.start();
            }
        }
    }

    /** Runs each service in so many replicas, and has the gateways know of all of them. */
    void scale(int wanted) {
        if (wanted < 1 || wanted > MOST_REPLICAS) {
            throw new LauncherFailure("A service can have 1 to " + MOST_REPLICAS + " replicas, not " + wanted + ".");
        }
        synchronized (orders) {
            int before = replicas(Component.GATEWAY).size();
            if (before == wanted) {
                return;
            }
            List.of(Component.ARTICLE_SERVICE, Component.ENTITY_SERVICE).parallelStream()
                    .forEach(service -> raise(service, wanted));
            raise(Component.GATEWAY, wanted);
            // Those that are to go are forgotten first, so that no gateway sends them anything any more.
            List<ServiceSupervisor> leaving = Component.SERVICES.stream()
                    .flatMap(service -> lower(service, wanted).stream())
                    .toList();
            replicas(Component.GATEWAY).stream()
                    .limit(before)
                    .forEach(gateway -> carryOut(gateway, ServiceAction.RESTART));
            leaving.parallelStream().forEach(ServiceSupervisor::stop);
        }
    }

    private void raise(Component service, int wanted) {
        for (int number = replicas(service).size() + 1; number <= wanted; number++) {
            Replica replica = new Replica(service, number);
            keeper.expects(replica.id(), freePort.getAsInt());
            try {
                launch(replica).ifPresent(ServiceSupervisor::start);
            } catch (LauncherFailure e) {
                lower(service, number - 1);
                throw e;
            }
        }
    }

    private synchronized List<ServiceSupervisor> lower(Component service, int wanted) {
        List<ServiceSupervisor> all = running.get(service);
        List<ServiceSupervisor> leaving = new ArrayList<>();
        while (all.size() > wanted) {
            keeper.forgets(new Replica(service, all.size()).id());
            leaving.add(all.removeLast());
        }
        return leaving;
    }

    private synchronized Optional<ServiceSupervisor> launch(Replica replica) {
        if (stopping) {
            return Optional.empty();
        }
        URI readiness = Parts.readiness(keeper.state().components().get(replica.id()));
        ServiceSupervisor supervisor = new ServiceSupervisor(
                replica.title(), () -> recipes.of(replica, keeper.state()), guardian, readiness, new Notes(replica));
        running.get(replica.service()).add(supervisor);
        return Optional.of(supervisor);
    }

    private synchronized List<ServiceSupervisor> replicas(Component service) {
        return List.copyOf(running.get(service));
    }

    /** Stops all for good, the gateways first. */
    void stop() {
        synchronized (this) {
            stopping = true;
        }
        replicas(Component.GATEWAY).parallelStream().forEach(ServiceSupervisor::stop);
        List<ServiceSupervisor> others = new ArrayList<>(replicas(Component.ARTICLE_SERVICE));
        others.addAll(replicas(Component.ENTITY_SERVICE));
        others.parallelStream().forEach(ServiceSupervisor::stop);
    }

    private final class Notes implements ServiceSupervisor.Listener {

        private final Replica replica;

        private Notes(Replica replica) {
            this.replica = replica;
        }

        @Override
        public void started(long pid) {
            keeper.runs(replica.id(), pid);
        }

        @Override
        public void ended() {
            keeper.runsNoMore(replica.id());
        }

        @Override
        public void restarting(int exitStatus, int attempt) {
            news.tell(replica.title() + " ended with status " + exitStatus + " and is started again (attempt " + attempt
                    + "); its log is " + layout.log(replica) + ".");
        }

        @Override
        public void gaveUp(String reason) {
            news.over(replica.title() + " " + reason + ".");
        }
    }
}
