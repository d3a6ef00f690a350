package news.dateline.extraction.training;

import java.util.List;
import java.util.Locale;

/** Ways to change the case of a sentence. */
enum Recasing {
    NONE,
    UPPER,
    /** All words of four letters or more get a capital. */
    TITLE,
    LOWER;

    private static final int SHORT = 3;

    TrainingSentence apply(TrainingSentence sentence) {
        List<String> tokens = sentence.tokens().stream().map(this::apply).toList();
        return new TrainingSentence(tokens, sentence.allowed());
    }

    private String apply(String token) {
        return switch (this) {
            case NONE -> token;
            case UPPER -> token.toUpperCase(Locale.ROOT);
            case LOWER -> token.toLowerCase(Locale.ROOT);
            case TITLE ->
                token.length() <= SHORT ? token : token.substring(0, 1).toUpperCase(Locale.ROOT) + token.substring(1);
        };
    }
}
