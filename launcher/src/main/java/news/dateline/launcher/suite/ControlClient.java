package news.dateline.launcher.suite;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import news.dateline.launcher.failure.LauncherFailure;

/** Gives orders to the launcher that runs on a data folder. */
public final class ControlClient {

    private ControlClient() {}

    /** Has the running launcher stop, start or restart a service, and waits until that is done. */
    public static void order(Layout layout, ServiceAction action, Component service) {
        order(layout, "/services/" + service.id() + "/" + action.id());
    }

    /** Has the running launcher run each service in so many replicas, and waits until they are ready. */
    public static void scale(Layout layout, int replicas) {
        order(layout, "/replicas/" + replicas);
    }

    private static void order(Layout layout, String path) {
        URI address = URI.create(SuiteLock.needed(layout).control() + path);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + Secrets.of(layout).control())
                .POST(BodyPublishers.noBody())
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new LauncherFailure(answer.body());
            }
        } catch (IOException e) {
            throw new LauncherFailure("The running Dateline does not answer: see `./dateline status`.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
