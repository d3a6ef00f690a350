package news.dateline.launcher.cli;

import java.net.http.HttpClient;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;
import news.dateline.launcher.verify.Verification;

@Command(
        name = "verify",
        description = "Compares every article with what entity-service has made of it; exit status 1 when they differ."
                + " Of the running suite, or of the installation behind --gateway.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;

    @Mixin
    private DataOption data;

    @Option(
            names = "--repair",
            description = "Have article-service tell once more what differs, and wait until it is applied.")
    private boolean repair;

    @Option(names = "--gateway", paramLabel = "URL", description = "Another installation's gateway.")
    private String gateway;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "An access token of an administrator there (else DATELINE_TOKEN).",
            defaultValue = "${env:DATELINE_TOKEN}")
    private String token;

    @Override
    public Integer call() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            Verification.Result result = new Verification(door(http), System.out).run(repair);
            result.differing().stream()
                    .limit(MOST_SHOWN)
                    .forEach(difference -> System.out.println(difference.id() + ": " + difference.what()));
            System.out.println(result.articles() + " articles compared, " + result.repaired() + " repaired, "
                    + result.differing().size() + " differ.");
            return result.differing().isEmpty() ? 0 : 1;
        }
    }

    private Gateway door(HttpClient http) {
        if (gateway != null) {
            return new Gateway(http, gateway, Tokens.given(token));
        }
        SuiteState state = SuiteLock.needed(data.layout());
        return new Gateway(http, state.gateway(), Tokens.ofDemoUser(http, state.issuer(), "admin"));
    }
}
