package news.dateline.entities.review.domain;

import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.Entity;

/** Something that waits for a person's decision; the impact is how much depends on it. */
public sealed interface ReviewItem {

    /** How much depends on it: the greater, the sooner it should be decided. */
    double impact();

    /** A candidate that nobody has judged. Its impact is how often it is mentioned. */
    record Candidate(Entity entity) implements ReviewItem {

        @Override
        public double impact() {
            return entity.mentions();
        }
    }

    /**
     * A candidate that may be the same as another entity. Its impact is how often the candidate is mentioned.
     *
     * @param similarity of their most similar names, 0-1
     * @param shared how many entities recent articles name beside both
     */
    record Suggestion(Entity entity, Entity other, double similarity, int shared) implements ReviewItem {

        @Override
        public double impact() {
            return entity.mentions();
        }
    }

    /**
     * A link that the machine is not sure of. Its impact is how central the entity is to the article.
     *
     * @param headline null if the article has none
     * @param mention the text of the first mention
     * @param context the text around it
     */
    record Link(
            Entity entity,
            ArticleId article,
            String headline,
            String mention,
            String context,
            double salience,
            double confidence)
            implements ReviewItem {

        @Override
        public double impact() {
            return salience;
        }
    }
}
