package news.dateline.launcher.suite;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;

import news.dateline.launcher.failure.LauncherFailure;

/** Which component gets which port, and which of them could not have their default. */
record PortPlan(Map<Component, Integer> ports, Set<Component> moved) {

    /**
     * A port that was asked for is used or refused; a default that is taken gives way to a free one; 0 asks for any.
     */
    static PortPlan of(Map<Component, Integer> requested, IntPredicate isFree, IntSupplier freePort) {
        Map<Component, Integer> ports = new EnumMap<>(Component.class);
        Set<Component> moved = new HashSet<>();
        Set<Integer> used = new HashSet<>(requested.values());
        requested.forEach((component, port) -> {
            if (port != 0) {
                ports.put(component, checked(component, port, isFree));
            }
        });
        if (new HashSet<>(ports.values()).size() < ports.size()) {
            throw new LauncherFailure("Two components cannot have one port: give each its own with --port.");
        }
        for (Component component : Component.values()) {
            boolean any = Integer.valueOf(0).equals(requested.get(component));
            if (ports.containsKey(component)) {
                continue;
            }
            int port = component.defaultPort();
            if (any || used.contains(port) || !isFree.test(port)) {
                port = unused(used, freePort);
                moved.add(component);
            }
            used.add(port);
            ports.put(component, port);
        }
        return new PortPlan(Map.copyOf(ports), Set.copyOf(moved));
    }

    private static int checked(Component component, int port, IntPredicate isFree) {
        if (port < 1 || port > 65535) {
            throw new LauncherFailure("A port is a number from 1 to 65535, or 0 for any: not " + port + ".");
        }
        if (!isFree.test(port)) {
            throw new LauncherFailure("Port " + port + " for " + component.title()
                    + " is taken by another program: stop that, or leave the port out to get a free one.");
        }
        return port;
    }

    private static int unused(Set<Integer> used, IntSupplier freePort) {
        int port = freePort.getAsInt();
        while (used.contains(port)) {
            port = freePort.getAsInt();
        }
        return port;
    }

    int port(Component component) {
        return ports.get(component);
    }
}
