package news.dateline.extraction.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.Labels;

/** Puts other names of the same type into a sentence, so that contexts are learned and not only names. */
final class NameSwap {

    private static final Set<EntityType> SWAPPED =
            EnumSet.of(EntityType.PERSON, EntityType.PLACE, EntityType.ORGANIZATION);
    private static final int LONGEST = 5;

    private final NamePool names;
    private final SplittableRandom random;

    NameSwap(NamePool names, SplittableRandom random) {
        this.names = names;
        this.random = random;
    }

    /** The sentence with its persons, places and organizations replaced; its annotation must be certain. */
    TrainingSentence apply(TrainingSentence sentence) {
        List<String> tokens = sentence.tokens();
        SentenceBuilder swapped = new SentenceBuilder();
        int i = 0;
        while (i < tokens.size()) {
            int label = Integer.numberOfTrailingZeros(sentence.allowed()[i]);
            if (label == Labels.OUTSIDE) {
                swapped.word(tokens.get(i++));
                continue;
            }
            EntityType type = Labels.type(label);
            int end = i + 1;
            if (label == Labels.of(type, Labels.BEGIN)) {
                while (sentence.allowed()[end - 1] != 1 << Labels.of(type, Labels.END)) {
                    end++;
                }
            }
            boolean swap = SWAPPED.contains(type) && random.nextInt(4) > 0;
            swapped.name(swap ? names.draw(type, LONGEST, random) : tokens.subList(i, end), type);
            i = end;
        }
        return swapped.build();
    }
}
