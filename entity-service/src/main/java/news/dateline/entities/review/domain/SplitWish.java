package news.dateline.entities.review.domain;

import java.util.List;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;

/**
 * A part of an entity that is to be an entity of its own.
 *
 * @param entity what is to be split
 * @param name the new entity's preferred name
 * @param names those of the entity's own names that go; the mentions that have one of them go too
 * @param places mentions that go
 */
public record SplitWish(EntityId entity, String name, List<String> names, List<Place> places) {

    /** Copies the lists. */
    public SplitWish {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    /**
     * A mention.
     *
     * @param article where
     * @param start its first code point
     */
    public record Place(ArticleId article, int start) {}
}
