package news.dateline.extraction.patterns;

import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.gazetteer.Lexicon;

/** A given name and the capitalised words after it: "Emmanuel Macron", "Ursula von der Leyen". */
final class GivenNames {

    private static final int LONGEST = 6;
    private static final double CONFIDENCE = 0.7;

    private GivenNames() {}

    static Optional<Found> at(Words words, Lexicon lexicon, int from) {
        if (!lexicon.isFirstName(words.token(from)) || !words.isCapitalised(from)) {
            return Optional.empty();
        }
        int end = from + 1;
        for (int i = end; i < from + LONGEST && words.near(i, from); i++) {
            if (words.isCapitalised(i) && !words.token(i).opening()) {
                end = i + 1;
            } else if (!words.isSmall(i)) {
                break;
            }
        }
        return end > from + 1 ? Optional.of(new Found(from, end, EntityType.PERSON, CONFIDENCE)) : Optional.empty();
    }
}
