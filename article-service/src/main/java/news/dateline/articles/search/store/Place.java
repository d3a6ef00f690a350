package news.dateline.articles.search.store;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Tuple;

/**
 * Where an article stands in the order of hits.
 *
 * @param key by which it is sorted, as PostgreSQL spells it
 */
record Place(UUID id, String key, Optional<Double> score) {

    static Place of(Tuple row) {
        return new Place(
                row.get("id", UUID.class),
                row.get("key", String.class),
                Optional.ofNullable(row.get("score", Double.class)));
    }
}
