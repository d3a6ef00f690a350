package news.dateline.launcher.cli;

import java.io.PrintStream;
import java.util.List;

import news.dateline.launcher.keycloak.DemoUser;
import news.dateline.launcher.suite.Component;
import news.dateline.launcher.suite.SuiteState;

/** What a person needs to know of a suite that is ready: where it is, who may sign in, what to try. */
final class Welcome {

    private Welcome() {}

    static void print(SuiteState state, PrintStream out) {
        out.println();
        out.println("  Gateway    " + state.gateway() + "/api/v1");
        out.println("  Keycloak   " + state.part(Component.KEYCLOAK).address() + "   realm " + state.issuer());
        out.println("  PostgreSQL " + state.part(Component.POSTGRESQL).address() + "     Kafka "
                + state.part(Component.KAFKA).address());
        out.println();
        out.println("Demo users (the password is the name):");
        DemoUser.ALL.forEach(user -> out.println(String.format("  %-11s%s", user.name(), user.may())));
        out.println();
        out.println("To try next, in another terminal:");
        nextCommands(state).forEach(command -> out.println("  " + command));
        out.println();
    }

    private static List<String> nextCommands(SuiteState state) {
        return List.of(
                "curl -s -H \"Authorization: Bearer $(./dateline token)\" '" + state.gateway()
                        + "/api/v1/entities?limit=5'",
                "curl -s -H \"Authorization: Bearer $(./dateline token)\" -H 'Content-Type: text/plain'"
                        + " --data 'Chancellor Angela Merkel met NATO officials in Berlin on Tuesday.' "
                        + state.gateway()
                        + "/api/v1/extract",
                "./dateline import samples/wire --source my-agency");
    }
}
