package news.dateline.entities.quote.domain;

import java.util.List;

import news.dateline.entities.mention.domain.Place;

/**
 * What an article says that people said and are. Mentions are numbered as the article's stored ones.
 *
 * @param quotes in the order of the text
 * @param roles in the order of the text
 */
public record FoundStatements(List<FoundQuote> quotes, List<FoundRole> roles) {

    /** Copies the lists. */
    public FoundStatements {
        quotes = List.copyOf(quotes);
        roles = List.copyOf(roles);
    }

    /**
     * Something that was said.
     *
     * @param place where
     * @param exact the words
     * @param direct whether they stand between quotation marks
     * @param speakers a mention of each speaker
     * @param subjects the mentions among the words
     */
    public record FoundQuote(
            Place place, String exact, boolean direct, List<Integer> speakers, List<Integer> subjects) {

        /** Copies the lists. */
        public FoundQuote {
            speakers = List.copyOf(speakers);
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * A title, office or occupation.
     *
     * @param mention of whom
     * @param title as the article has it
     */
    public record FoundRole(int mention, String title) {}
}
