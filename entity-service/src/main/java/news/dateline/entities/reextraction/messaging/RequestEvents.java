package news.dateline.entities.reextraction.messaging;

import java.util.concurrent.CompletionStage;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

import news.dateline.contracts.event.ReextractionRequested;
import news.dateline.platform.consumer.EventConsumer;

/** Takes the topic of re-extraction, one article at a time on each replica, so that new articles never wait for it. */
@ApplicationScoped
@RegisterForReflection(targets = ReextractionRequested.class)
class RequestEvents {

    private final EventConsumer consumer;

    RequestEvents(EventConsumer consumer) {
        this.consumer = consumer;
    }

    @Incoming("reextraction")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    CompletionStage<Void> receive(Message<byte[]> message) {
        return consumer.receiveAside(message);
    }
}
