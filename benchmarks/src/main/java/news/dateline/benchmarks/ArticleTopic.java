package news.dateline.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import news.dateline.contracts.event.ArticleRevised;
import news.dateline.contracts.event.PubStatus;
import news.dateline.contracts.event.Topics;

/**
 * Writes articles into the topic, as article-service would. Each names nine things that {@code fill-registry} has entered, and four
 * that nobody knows.
 */
final class ArticleTopic implements AutoCloseable {

    private static final int PARAGRAPHS = 4;
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final KafkaProducer<String, byte[]> producer;
    private final int entities;
    private final SplittableRandom random = new SplittableRandom(System.nanoTime());

    /**
     * Opens the topic.
     *
     * @param entities how many of the made-up entities are named
     */
    ArticleTopic(String broker, int entities) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer());
        this.entities = entities;
    }

    /** Returns when the broker has them all. */
    void write(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            send(article());
        }
        producer.flush();
    }

    private void send(ArticleRevised event) throws IOException {
        var _ = producer.send(new ProducerRecord<>(
                Topics.ARTICLES,
                null,
                event.articleId().toString(),
                JSON.writeValueAsBytes(event),
                List.of(new RecordHeader("ce_type", BulkLoad.utf8(ArticleRevised.TYPE)))));
    }

    private ArticleRevised article() {
        var text = new StringBuilder("Ministers meet in ").append(known());
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append("\n\nThe ministers of ")
                    .append(known())
                    .append(" and ")
                    .append(known())
                    .append(" met on Monday to speak about the railway that is to join the capitals. Marika ")
                    .append(unknown())
                    .append(" of ")
                    .append(known())
                    .append(" said that the line would cost 5.8 billion euros. \"It is the largest work of this region")
                    .append(" in a century,\" she said after the meeting, which observers attended.");
        }
        var id = new UUID(
                System.currentTimeMillis() << 16 | 0x7000L | random.nextInt(0x1000),
                random.nextLong() >>> 2 | Long.MIN_VALUE);
        Instant now = Instant.now();
        return new ArticleRevised(
                id,
                "urn:dateline:article:" + id,
                1,
                "benchmark",
                id.toString(),
                PubStatus.USABLE,
                "en",
                "Ministers meet",
                text.toString(),
                now,
                now,
                null,
                null);
    }

    private String known() {
        return SyntheticRegistry.name(random.nextInt(entities));
    }

    private String unknown() {
        return SyntheticNews.word(random.nextInt(100_000)).substring(0, 1).toUpperCase(Locale.ROOT)
                + SyntheticNews.word(random.nextInt(100_000));
    }

    @Override
    public void close() {
        producer.close();
    }
}
