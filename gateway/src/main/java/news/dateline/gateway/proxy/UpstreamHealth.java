package news.dateline.gateway.proxy;

import java.time.Duration;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Shows how the upstreams are, without making it the gateway's own state: taking the gateway away because a service is
 * down would take the other services away as well.
 */
@Readiness
@ApplicationScoped
class UpstreamHealth implements AsyncHealthCheck {

    private static final String READY = "ready";
    private static final String HEALTH = "/q/health/ready";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Upstreams upstreams;

    UpstreamHealth(Upstreams upstreams) {
        this.upstreams = upstreams;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Uni<State>> states =
                upstreams.all().stream().map(UpstreamHealth::ask).toList();
        return Uni.join().all(states).andFailFast().map(UpstreamHealth::response);
    }

    private static HealthCheckResponse response(List<State> states) {
        var response = HealthCheckResponse.named("upstreams").up();
        states.forEach(state -> response.withData(state.upstream(), state.text()));
        return response.build();
    }

    private static Uni<State> ask(Upstream upstream) {
        List<Uni<String>> instances = upstream.addresses().all().stream()
                .map(address -> ask(upstream, address))
                .toList();
        return Uni.join().all(instances).andFailFast().map(states -> new State(upstream.name(), summary(states)));
    }

    private static String summary(List<String> states) {
        return states.size() == 1
                ? states.getFirst()
                : states.stream().filter(READY::equals).count() + " of " + states.size() + " ready";
    }

    private static Uni<String> ask(Upstream upstream, Address address) {
        return Uni.createFrom()
                .completionStage(() -> upstream.request(address, HttpMethod.GET, HEALTH)
                        .compose(HttpClientRequest::send)
                        .compose(answer -> answer.end().map(answer.statusCode()))
                        .toCompletionStage())
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(status -> status == 200 ? READY : "not ready")
                .onFailure()
                .recoverWithItem("unreachable");
    }

    private record State(String upstream, String text) {}
}
