package news.dateline.articles.story.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import news.dateline.articles.article.domain.ArticleId;
import news.dateline.articles.article.domain.Audience;

/** Knows which articles are like which. What an audience may not see is not among them. */
public interface StoryIndex {

    /**
     * Those that are near-duplicates of an article, the most alike first.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<Match> duplicates(ArticleId id, Audience audience, Instant now, Optional<Place> after, int limit);

    /** All of the same story, the article itself included, the oldest content first. */
    Chain chain(ArticleId id, Audience audience, Instant now, Optional<Link> after, int limit);

    /** The other language versions of an article: what it was translated from, and what was translated from either. */
    List<ArticleId> translations(ArticleId id, Audience audience, Instant now, int limit);

    /**
     * A near-duplicate.
     *
     * @param similarity 0 to 1
     * @param sameUrl whether both were found at one address
     */
    record Match(ArticleId id, double similarity, boolean sameUrl) implements Comparable<Match> {

        /** Its place in the list. */
        public Place place() {
            return new Place(similarity, id);
        }

        @Override
        public int compareTo(Match other) {
            return place().compareTo(other.place());
        }
    }

    /** A place in the list of near-duplicates: the most alike first, then by id. */
    record Place(double similarity, ArticleId id) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int bySimilarity = Double.compare(other.similarity, similarity);
            return bySimilarity != 0
                    ? bySimilarity
                    : id.value().toString().compareTo(other.id.value().toString());
        }
    }

    /**
     * A member of a story.
     *
     * @param dated when its content came into being, as the index spells it
     */
    record Link(ArticleId id, String dated) {}

    /**
     * A story.
     *
     * @param id the cluster's
     * @param original the member with the oldest content
     * @param links one page of members, and one more if there is a next page
     */
    record Chain(ArticleId id, ArticleId original, List<Link> links) {}
}
