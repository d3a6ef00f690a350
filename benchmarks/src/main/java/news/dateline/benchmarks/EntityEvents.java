package news.dateline.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.Topics;

/** Stands in for entity-service: says which entities articles name. */
final class EntityEvents implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaProducer<String, byte[]> producer;
    private final Queue<Future<RecordMetadata>> sent = new ConcurrentLinkedQueue<>();

    EntityEvents(String bootstrap, boolean wanted) {
        this.producer = wanted
                ? new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new ByteArraySerializer())
                : null;
    }

    void send(ArticleEntitiesExtracted event) {
        if (producer == null) {
            return;
        }
        try {
            var type = new RecordHeader("ce_type", BulkLoad.utf8(ArticleEntitiesExtracted.TYPE));
            sent.add(producer.send(new ProducerRecord<>(
                    Topics.ARTICLE_ENTITIES,
                    null,
                    event.articleId().toString(),
                    JSON.writeValueAsBytes(event),
                    List.of(type))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event cannot be written", e);
        }
    }

    /** Waits until all are there. */
    @Override
    public void close() {
        if (producer == null) {
            return;
        }
        producer.close();
        try {
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event was not sent", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
