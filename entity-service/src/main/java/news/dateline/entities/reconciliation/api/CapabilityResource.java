package news.dateline.entities.reconciliation.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

import news.dateline.contracts.problem.ProblemType;
import news.dateline.entities.capability.domain.Capabilities;
import news.dateline.entities.capability.domain.Capability;
import news.dateline.entities.capability.domain.CapabilityConfig;
import news.dateline.entities.http.AllSources;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;
import news.dateline.platform.request.Callers;

/** Makes addresses of the reconciliation API for tools that cannot send a token. */
@Path("/api/v1/reconciliation/capabilities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@AllSources
@Tag(name = "Reconciliation")
public class CapabilityResource {

    private static final Logger LOG = Logger.getLogger(CapabilityResource.class);
    private static final String PURPOSE = "reconciliation";
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Capabilities capabilities;
    private final CapabilityConfig config;
    private final Callers callers;
    private final Addresses addresses;
    private final Clock clock;

    CapabilityResource(
            Capabilities capabilities, CapabilityConfig config, Callers callers, Addresses addresses, Clock clock) {
        this.capabilities = capabilities;
        this.config = config;
        this.callers = callers;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** Makes a pair of addresses that are good for some time. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("entities:read")
    @Operation(
            operationId = "createReconciliationCapability",
            summary = "Make an expiring address for a tool that cannot send a token",
            description = "Whoever has the address reads what readers may, until it expires. It cannot be taken back"
                    + " before that other than by changing the service's key.")
    @APIResponse(
            responseCode = "201",
            description = "The addresses",
            content = @Content(schema = @Schema(implementation = CreatedJson.class)))
    @APIResponse(responseCode = "400", description = "The duration does not fit")
    @APIResponse(responseCode = "503", description = "This installation has no key for such addresses")
    public Response create(RequestJson request) {
        Duration life = life(request);
        if (!capabilities.areAvailable()) {
            throw Problems.of(
                    ProblemType.SERVICE_UNAVAILABLE,
                    "This installation makes no expiring addresses: its operator has not set dateline.capability.keys.");
        }
        Instant expires = clock.instant().plus(life).truncatedTo(ChronoUnit.SECONDS);
        String subject = callers.current().subject();
        String segment = capabilities.sign(new Capability(PURPOSE, subject, expires));
        LOG.infof("An address of the reconciliation API was made by %s, good until %s", subject, expires);
        return Response.status(Response.Status.CREATED)
                .entity(new CreatedJson(
                        addresses.endpoint(Manifest02.VERSION, segment),
                        addresses.endpoint(Manifest10.VERSION, segment),
                        expires))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Duration life(RequestJson request) {
        if (request == null || request.life() == null) {
            return config.life();
        }
        try {
            Duration life = Duration.parse(request.life());
            if (life.compareTo(SHORTEST) >= 0 && life.compareTo(config.longestLife()) <= 0) {
                return life;
            }
        } catch (DateTimeException e) {
            LOG.debug("A duration was not readable", e);
        }
        throw Problems.invalid(Violation.at(
                "/life",
                "must be an ISO 8601 duration from " + SHORTEST + " to " + config.longestLife() + ", such as PT8H"));
    }

    /**
     * What is wanted.
     *
     * @param life how long the address is to be good; the configured time if absent
     */
    @Schema(name = "ReconciliationCapabilityRequest")
    @RegisterForReflection
    record RequestJson(@Schema(examples = "PT8H") String life) {}

    /**
     * The addresses.
     *
     * @param url the endpoint of version 0.2, which OpenRefine takes
     * @param draft the endpoint of the draft of 1.0
     * @param expires when both end
     */
    @Schema(name = "ReconciliationCapability")
    @RegisterForReflection
    record CreatedJson(String url, String draft, Instant expires) {}
}
