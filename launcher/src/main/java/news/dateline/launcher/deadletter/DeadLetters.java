package news.dateline.launcher.deadletter;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import news.dateline.contracts.event.Topics;
import news.dateline.launcher.failure.LauncherFailure;

/**
 * Sends the events of a dead-letter topic to their topic again, each once: how far it has come is kept in Kafka, as the
 * offsets of a group. An event that fails again is a new dead letter, and not sent a second time in the same run.
 */
public final class DeadLetters {

    private static final String GROUP = "dateline-dead-letters";
    private static final String ATTRIBUTE = "ce_";
    private static final String REASON = "dead-letter-reason";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int LARGEST_EVENT = 16 * 1024 * 1024;

    private final Map<String, Object> kafka;
    private final String topic;

    /**
     * For one topic.
     *
     * @param kafka how to reach Kafka: {@code bootstrap.servers}, and what its security needs
     * @param topic the topic that the events were meant for
     */
    public DeadLetters(Map<String, Object> kafka, String topic) {
        this.kafka = Map.copyOf(kafka);
        this.topic = topic;
    }

    /**
     * A dead letter.
     *
     * @param partition where it lies
     * @param offset where it lies
     * @param key what it is about
     * @param reason why it could not be applied
     */
    public record Letter(int partition, long offset, String key, String reason) {}

    /** What waits; nothing is sent. */
    public List<Letter> list() {
        return read((consumer, records) -> {});
    }

    /** Sends what waits, and gives what was sent. */
    public List<Letter> replay() {
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(producing(), new ByteArraySerializer(), new ByteArraySerializer())) {
            return read((consumer, records) -> {
                List<Future<RecordMetadata>> sent =
                        records.stream().map(this::again).map(producer::send).toList();
                producer.flush();
                sent.forEach(DeadLetters::await);
                consumer.commitSync();
            });
        }
    }

    private interface Batch {
        void take(KafkaConsumer<byte[], byte[]> consumer, List<ConsumerRecord<byte[], byte[]>> records);
    }

    private List<Letter> read(Batch batch) {
        List<Letter> letters = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(consuming(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic + Topics.DEAD_LETTER_SUFFIX).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
                consumer.poll(POLL).forEach(letter -> {
                    if (letter.offset() < ends.get(new TopicPartition(letter.topic(), letter.partition()))) {
                        records.add(letter);
                    }
                });
                batch.take(consumer, records);
                records.forEach(letter -> letters.add(describe(letter)));
            }
        }
        return letters;
    }

    private Map<String, Object> consuming() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
        return settings;
    }

    private Map<String, Object> producing() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_EVENT);
        return settings;
    }

    private ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> letter) {
        ProducerRecord<byte[], byte[]> event = new ProducerRecord<>(topic, letter.key(), letter.value());
        for (Header header : letter.headers()) {
            // What the consumer noted when it gave the event up does not belong to the event.
            if (header.key().startsWith(ATTRIBUTE) || header.key().equals("content-type")) {
                event.headers().add(header);
            }
        }
        return event;
    }

    private static Letter describe(ConsumerRecord<byte[], byte[]> letter) {
        Header reason = letter.headers().lastHeader(REASON);
        return new Letter(
                letter.partition(),
                letter.offset(),
                letter.key() == null ? "" : new String(letter.key(), StandardCharsets.UTF_8),
                reason == null ? "no reason given" : new String(reason.value(), StandardCharsets.UTF_8));
    }

    private static void await(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new LauncherFailure(
                    "Kafka does not take an event again: " + LauncherFailure.sentence(e.getCause()) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherFailure("Interrupted.", e);
        }
    }
}
