package news.dateline.gateway.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import org.jboss.logging.Logger;

/**
 * The time between the order to stop and the end. The gateway is not ready any more, refuses new requests, tells long
 * streams to come back elsewhere, and lets all other requests finish; Quarkus waits for them as long as
 * {@code quarkus.shutdown.timeout} says.
 */
@ApplicationScoped
public class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final OpenStreams streams;
    private volatile boolean underWay;

    Drain(OpenStreams streams) {
        this.streams = streams;
    }

    /** Whether new requests must go elsewhere. */
    public boolean isUnderWay() {
        return underWay;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        LOG.info("The gateway is being stopped: what is under way may finish, streams are told to come back.");
        underWay = true;
        streams.endAll();
    }
}
