package news.dateline.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import news.dateline.contracts.event.ArticleEntitiesExtracted;
import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;

/**
 * Made-up articles of some 2,000 bytes whose words and entities are as unevenly spread as those of real ones: the second is half as
 * frequent as the first, and so on (Zipf). The same number always gives the same article.
 */
final class SyntheticNews {

    /** Everything before is as old as this, everything else a minute younger than the one before. */
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00Z");

    private static final int VOCABULARY = 30_000;
    private static final int ENTITIES = 5_000;
    private static final int WORDS = 260;
    private static final int NAMED = 8;
    private static final int SENTENCE = 14;
    private static final int PARAGRAPH = 56;
    private static final List<String> SYLLABLES = List.of(
            "ba", "ku", "ferr", "lan", "tor", "mi", "ske", "dra", "pol", "ni", "vo", "ast", "er", "gu", "sha", "lin");

    private static final List<EntityKind> KINDS = List.of(EntityKind.values());

    private static final JsonMapper JSON = new JsonMapper();

    private SyntheticNews() {}

    /** A ninjs item as one line. */
    static byte[] article(String run, int number) {
        SplittableRandom random = new SplittableRandom(number);
        ObjectNode article = JSON.createObjectNode()
                .put("uri", "tag:dateline.news,2026:" + run + "/" + number)
                .put("language", "en")
                .put("contentCreated", FIRST.plus(number, ChronoUnit.MINUTES).toString());
        article.putArray("headlines").addObject().put("value", words(random, 8));
        StringBuilder body = new StringBuilder();
        for (int at = 0; at < WORDS; at += SENTENCE) {
            body.append(words(random, SENTENCE)).append(at % PARAGRAPH == 0 ? ".\n\n" : ". ");
        }
        article.putArray("bodies").addObject().put("contentType", "text/plain").put("value", body.toString());
        article.putArray("subjects").addObject().put("uri", "medtop:%02d000000".formatted(1 + random.nextInt(17)));
        return article.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What would be found in it, as entity-service tells it. */
    static ArticleEntitiesExtracted entities(UUID article, int number) {
        return new ArticleEntitiesExtracted(
                article, "urn:dateline:article:" + article, 1, "en", "benchmark", Instant.now(), named(number));
    }

    /** The entities that would be found in it. */
    static List<ArticleEntitiesExtracted.Entity> named(int number) {
        SplittableRandom random = new SplittableRandom(-1L - number);
        return random.ints(NAMED * 2L, 0, Integer.MAX_VALUE)
                .map(any -> zipf(random, ENTITIES))
                .distinct()
                .limit(NAMED)
                .mapToObj(rank -> new ArticleEntitiesExtracted.Entity(
                        entity(rank),
                        "urn:dateline:entity:" + entity(rank),
                        KINDS.get(rank % KINDS.size()),
                        "Entity " + word(rank) + " " + rank,
                        EntityStatus.CONFIRMED,
                        (1 + random.nextInt(100)) / 100.0,
                        1 + random.nextInt(5)))
                .toList();
    }

    /** The entity of this rank by frequency, from 0. */
    static UUID entity(int rank) {
        return new UUID(0x0199_0000_0000_7000L, 0x8000_0000_0000_0000L + rank);
    }

    /** The word of this rank by frequency, from 0. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private static String words(SplittableRandom random, int count) {
        return IntStream.range(0, count)
                .mapToObj(any -> word(zipf(random, VOCABULARY)))
                .collect(Collectors.joining(" "));
    }

    /** A rank, by the inverse of Zipf's distribution for large numbers. */
    private static int zipf(SplittableRandom random, int most) {
        return (int) Math.pow(most, random.nextDouble()) - 1;
    }
}
