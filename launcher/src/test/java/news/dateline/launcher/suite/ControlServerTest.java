package news.dateline.launcher.suite;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import news.dateline.launcher.failure.LauncherFailure;

import static org.assertj.core.api.Assertions.assertThat;

class ControlServerTest {

    private final List<String> carriedOut = new ArrayList<>();
    private final ControlServer server = new ControlServer("secret", new Orders());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void ordersAboutAServiceAndAboutReplicasAreCarriedOut() throws Exception {
        assertThat(post("/services/article-service/restart", "secret").statusCode())
                .isEqualTo(200);
        assertThat(post("/replicas/2", "secret").statusCode()).isEqualTo(200);

        assertThat(carriedOut).containsExactly("RESTART ARTICLE_SERVICE", "scale 2");
    }

    @Test
    void whoDoesNotKnowTheSecretIsRefused() throws Exception {
        assertThat(post("/replicas/2", "guess").statusCode()).isEqualTo(403);

        assertThat(carriedOut).isEmpty();
    }

    @Test
    void whatIsNoOrderIsSaid() throws Exception {
        assertThat(post("/replicas/many", "secret").statusCode()).isEqualTo(404);
        assertThat(post("/services/kafka/stop", "secret").body())
                .isEqualTo("\"kafka\" is not a service; the services are article-service, entity-service, gateway.");
        assertThat(post("/replicas/99", "secret").body()).isEqualTo("Too many.");

        assertThat(carriedOut).isEmpty();
    }

    private HttpResponse<String> post(String path, String secret) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                    .header("Authorization", "Bearer " + secret)
                    .POST(BodyPublishers.noBody())
                    .build();
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private final class Orders implements ControlServer.Orders {
        @Override
        public void carryOut(Component service, ServiceAction action) {
            carriedOut.add(action + " " + service);
        }

        @Override
        public void scale(int replicas) {
            if (replicas > Services.MOST_REPLICAS) {
                throw new LauncherFailure("Too many.");
            }
            carriedOut.add("scale " + replicas);
        }
    }
}
