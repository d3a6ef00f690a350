package news.dateline.launcher.kubernetes;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import news.dateline.launcher.client.Tokens;
import news.dateline.launcher.failure.LauncherFailure;

/** What must not be possible: at the front door without the right token, and inside the cluster past the front door. */
final class SecurityChecks {

    private static final String ARTICLE = "{\"headlines\": [{\"value\": \"Not to be kept\"}], \"bodies\": []}";
    private static final String PRIVILEGED = """
            {"spec": {"containers": [{"name": "intruder", "image": "docker.io/library/postgres:18",
             "securityContext": {"privileged": true}}]}}""";

    private final Kubectl kubectl;
    private final String namespace;
    private final FrontDoor door;
    private final Report report;

    SecurityChecks(Kubectl kubectl, String namespace, FrontDoor door, Report report) {
        this.kubectl = kubectl;
        this.namespace = namespace;
        this.door = door;
        this.report = report;
    }

    void run() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            String reader = Tokens.ofDemoUser(http, door.issuer(), "reader").token();
            String visitor = Tokens.ofDemoUser(http, door.issuer(), "visitor").token();
            String forged = reader.substring(0, reader.lastIndexOf('.')) + ".AAAA";
            expect(http, "no token is refused", 401, "GET", "/api/v1/articles", null);
            expect(http, "a token with another signature is refused", 401, "GET", "/api/v1/articles", forged);
            expect(http, "a visitor may not read", 403, "GET", "/api/v1/articles", visitor);
            expect(http, "a reader may read", 200, "GET", "/api/v1/articles", reader);
            expect(http, "a reader may not write", 403, "POST", "/api/v1/articles", reader);
        }
        inside();
    }

    private void inside() {
        // Without the first of each kind the others would prove nothing.
        reaches("kafka-0", "kafka", 9092, true, "Kafka reaches itself");
        reaches("kafka-0", "article-service", 8081, false, "nobody but the gateway reaches article-service");
        reaches("kafka-0", "entity-service", 8082, false, "nobody but the gateway reaches entity-service");
        reaches("kafka-0", "postgres", 5432, false, "only the services reach PostgreSQL");
        reaches("postgres-0", "kafka", 9092, false, "only the services reach Kafka");
        Kubectl.Result intruder = kubectl.run(
                "-n",
                namespace,
                "run",
                "intruder",
                "--image=docker.io/library/postgres:18",
                "--dry-run=server",
                "--overrides=" + PRIVILEGED);
        report.check(
                "a privileged pod is refused",
                intruder.status() != 0 && intruder.errors().contains("violates PodSecurity"));
    }

    private void reaches(String from, String host, int port, boolean wanted, String what) {
        String connect = "exec 3<>/dev/tcp/" + host + "/" + port;
        Kubectl.Result result = kubectl.run("-n", namespace, "exec", from, "--", "timeout", "4", "bash", "-c", connect);
        report.check(what, (result.status() == 0) == wanted);
    }

    private void expect(HttpClient http, String what, int status, String method, String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(door.gateway() + path))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(ARTICLE));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            int answered = http.send(request.build(), BodyHandlers.discarding()).statusCode();
            report.check(what + " (" + answered + ")", answered == status);
        } catch (IOException e) {
            report.check(what + " (" + LauncherFailure.sentence(e) + ")", false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
