package news.dateline.entities.registry.domain;

/**
 * By how much an entity's counts change.
 *
 * @param articles articles won, or lost if negative
 * @param mentions mentions won, or lost if negative
 */
public record CountChange(int articles, int mentions) {

    /** Nothing changes. */
    public static final CountChange NONE = new CountChange(0, 0);

    /** An article with so many mentions comes into the count. */
    public static CountChange won(int mentions) {
        return new CountChange(1, mentions);
    }

    /** An article with so many mentions goes out of the count. */
    public static CountChange lost(int mentions) {
        return new CountChange(-1, -mentions);
    }

    /** Both changes together. */
    public CountChange plus(CountChange other) {
        return new CountChange(articles + other.articles, mentions + other.mentions);
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return articles == 0 && mentions == 0;
    }
}
