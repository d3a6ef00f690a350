package news.dateline.launcher.keycloak;

import java.util.List;

/**
 * A user of the demo realm; the password is the name.
 *
 * @param name what to sign in with
 * @param may what the user's role allows, in a few words
 */
public record DemoUser(String name, String may) {

    /** As in the demo overlay of the realm. */
    public static final List<DemoUser> ALL = List.of(
            new DemoUser("visitor", "may sign in, and nothing else"),
            new DemoUser("reader", "reads articles and entities"),
            new DemoUser("journalist", "also sends and changes articles"),
            new DemoUser("stringer", "a journalist who deals with the source city-desk only"),
            new DemoUser("editor", "also publishes, and keeps the registry of entities"),
            new DemoUser("admin", "everything"));
}
