package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.UUID;

/** Reads the projection as such, to compare it with what entity-service knows. */
public interface ProjectionReader {

    /** What is known of an article's entities; empty if there is no such article. */
    Optional<KnownEntities> of(UUID article);
}
