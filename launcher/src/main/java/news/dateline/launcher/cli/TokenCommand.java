package news.dateline.launcher.cli;

import java.net.http.HttpClient;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.suite.SuiteLock;

@Command(
        name = "token",
        description = "Prints an access token of a demo user, for requests by hand.",
        mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {

    @Mixin
    private DataOption data;

    @Option(
            names = "--as",
            paramLabel = "USER",
            description =
                    "visitor, reader, journalist, stringer, editor or admin (${DEFAULT-VALUE}); a visitor has no rights.",
            defaultValue = "journalist")
    private String user;

    @Override
    public Integer call() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            System.out.println(
                    Tokens.ofDemoUser(http, SuiteLock.needed(data.layout()).issuer(), user)
                            .token());
            return 0;
        }
    }
}
