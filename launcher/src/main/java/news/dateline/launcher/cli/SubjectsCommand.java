package news.dateline.launcher.cli;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import news.dateline.launcher.client.Gateway;
import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;
import news.dateline.launcher.suite.SuiteLock;
import news.dateline.launcher.suite.SuiteState;

@Command(
        name = "subjects",
        description = "Imports a vocabulary of subjects: the JSON of cv.iptc.org"
                + " (http://cv.iptc.org/newscodes/mediatopic?format=json).",
        mixinStandardHelpOptions = true)
final class SubjectsCommand implements Callable<Integer> {

    private static final String USER = "admin";

    @Mixin
    private DataOption data;

    @Parameters(paramLabel = "FILE", description = "The vocabulary.")
    private Path file;

    @Override
    public Integer call() {
        SuiteState state = SuiteLock.needed(data.layout());
        try (HttpClient http = HttpClient.newHttpClient()) {
            Gateway gateway = new Gateway(http, state.gateway(), Tokens.ofDemoUser(http, state.issuer(), USER));
            Gateway.Answer answer = gateway.put("/api/v1/subjects", Files.readAllBytes(file));
            if (!answer.isSuccess()) {
                throw new LauncherFailure("The vocabulary was refused: " + answer.problem() + ".");
            }
            System.out.println("Imported " + answer.body().path("topics").asInt() + " topics, of them "
                    + answer.body().path("retired").asInt() + " retired.");
            return 0;
        } catch (IOException e) {
            throw new LauncherFailure("The vocabulary cannot be read: " + LauncherFailure.sentence(e), e);
        }
    }
}
