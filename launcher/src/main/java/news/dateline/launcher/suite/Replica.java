package news.dateline.launcher.suite;

/**
 * One process of a service.
 *
 * @param service which one
 * @param number counted from 1
 */
record Replica(Component service, int number) {

    /** The name of its log and its place in the state file: the first one has the service's own. */
    String id() {
        return number == 1 ? service.id() : service.id() + "-" + number;
    }

    /** As shown to people. */
    String title() {
        return number == 1 ? service.title() : service.title() + " " + number;
    }
}
