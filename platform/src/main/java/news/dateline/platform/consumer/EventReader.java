package news.dateline.platform.consumer;

import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.util.stream.Collectors.toUnmodifiableMap;

/** Reads events and gives each to the handler of its type. */
@ApplicationScoped
class EventReader {

    private final ObjectMapper json;
    private final Map<String, EventHandler<?>> handlers;

    EventReader(ObjectMapper json, Instance<EventHandler<?>> handlers) {
        this.json = json;
        this.handlers = StreamSupport.stream(handlers.spliterator(), false)
                .collect(toUnmodifiableMap(EventHandler::type, Function.identity()));
    }

    /** The type if there is a handler of it, else a word for all others. */
    String known(String type) {
        return type != null && handlers.containsKey(type) ? type : "unknown";
    }

    /**
     * Applies an event.
     *
     * @param type its CloudEvents type; null if it has none
     * @param value its JSON; null if it has none
     * @throws PoisonException if it is not one of ours
     */
    void handle(String type, byte[] value) {
        if (type == null) {
            throw new PoisonException("the record has no ce_type header");
        }
        var handler = handlers.get(type);
        if (handler == null) {
            throw new PoisonException("events of type " + type + " are not known here");
        }
        handle(handler, value);
    }

    private <T> void handle(EventHandler<T> handler, byte[] value) {
        if (value == null || value.length == 0) {
            throw new PoisonException("the event has no value");
        }
        handler.handle(read(handler.payload(), value));
    }

    private <T> T read(Class<T> payload, byte[] value) {
        try {
            // Properties that a later version adds are no business of ours.
            T event = json.readerFor(payload)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(value);
            return Required.value("value", event);
        } catch (IOException e) {
            throw new PoisonException("the value is not the JSON of a " + payload.getSimpleName() + ": " + line(e));
        }
    }

    private static String line(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("unreadable");
    }
}
