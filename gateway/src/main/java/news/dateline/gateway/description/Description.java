package news.dateline.gateway.description;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import news.dateline.gateway.proxy.UpstreamDocuments;
import news.dateline.gateway.route.RouteTable;

/** The merged description. A service that does not answer is described as it last described itself. */
@ApplicationScoped
public class Description {

    private static final Logger LOG = Logger.getLogger(Description.class);
    private static final String BASE = "openapi-base.json";
    private static final String SERVICE_DOCUMENT = "/q/openapi?format=json";
    private static final long FRESH_NANOS = Duration.ofSeconds(30).toNanos();

    private final RouteTable table;
    private final UpstreamDocuments documents;
    private final String issuer;
    private final Map<String, JsonObject> lastKnown = new ConcurrentHashMap<>();
    private volatile SortedSet<String> toldCollisions = new TreeSet<>();
    private Future<Buffer> latest;
    private long asked;

    Description(
            RouteTable table,
            UpstreamDocuments documents,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
        this.table = table;
        this.documents = documents;
        this.issuer = issuer.orElse("");
    }

    /** The document; the services are asked again when it is half a minute old. */
    public synchronized Future<Buffer> document() {
        if (latest == null || System.nanoTime() - asked > FRESH_NANOS) {
            asked = System.nanoTime();
            latest = ask();
        }
        return latest;
    }

    private Future<Buffer> ask() {
        SortedSet<String> silent = new TreeSet<>();
        List<Future<Void>> answers = documents.upstreams().stream()
                .map(upstream -> documents
                        .json(upstream, SERVICE_DOCUMENT)
                        .onSuccess(document -> lastKnown.put(upstream, document))
                        .onFailure(silence -> {
                            synchronized (silent) {
                                silent.add(upstream);
                            }
                        })
                        .<Void>mapEmpty()
                        .otherwiseEmpty())
                .toList();
        return Future.join(answers).map(all -> merged(silent).toBuffer());
    }

    private JsonObject merged(SortedSet<String> silent) {
        var merge = new Merge(table, base());
        new HashMap<>(lastKnown).forEach(merge::add);
        JsonObject document = merge.finish();
        if (!silent.isEmpty()) {
            document.getJsonObject("info")
                    .put(
                            "x-dateline-silent-services",
                            new JsonArray(silent.stream().toList()));
        }
        if (!merge.collisions().isEmpty()) {
            document.getJsonObject("info")
                    .put(
                            "x-dateline-collisions",
                            new JsonArray(merge.collisions().stream().toList()));
        }
        if (!merge.collisions().equals(toldCollisions)) {
            toldCollisions = merge.collisions();
            LOG.warnf("Operations that a second service describes too, and that were left out: %s", toldCollisions);
        }
        return document;
    }

    private JsonObject base() {
        try (InputStream in = Description.class.getClassLoader().getResourceAsStream(BASE)) {
            return new JsonObject(Buffer.buffer(in.readAllBytes()).toString().replace("{issuer}", issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
