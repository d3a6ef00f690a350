package news.dateline.extraction.training;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.Labels;

/** The names of the annotated text, by type, to be put into made-up sentences. */
final class NamePool {

    private final Map<EntityType, List<List<String>>> names = new EnumMap<>(EntityType.class);

    NamePool(List<TrainingDocument> documents) {
        for (EntityType type : EntityType.values()) {
            names.put(type, new ArrayList<>());
        }
        documents.forEach(document -> document.sentences().forEach(this::add));
    }

    private void add(TrainingSentence sentence) {
        int[] allowed = sentence.allowed();
        int start = -1;
        for (int i = 0; i < allowed.length; i++) {
            if (Integer.bitCount(allowed[i]) != 1 || allowed[i] == 1 << Labels.OUTSIDE) {
                start = -1;
                continue;
            }
            int label = Integer.numberOfTrailingZeros(allowed[i]);
            EntityType type = Labels.type(label);
            if (label == Labels.of(type, Labels.BEGIN) || label == Labels.of(type, Labels.SINGLE)) {
                start = i;
            }
            boolean ends = label == Labels.of(type, Labels.END) || label == Labels.of(type, Labels.SINGLE);
            if (ends
                    && start >= 0
                    && Character.isUpperCase(sentence.tokens().get(start).charAt(0))) {
                names.get(type).add(sentence.tokens().subList(start, i + 1));
            }
        }
    }

    /** A name of a type, of so many tokens at most. */
    List<String> draw(EntityType type, int most, SplittableRandom random) {
        List<List<String>> all = names.get(type);
        List<String> name = all.get(random.nextInt(all.size()));
        while (name.size() > most) {
            name = all.get(random.nextInt(all.size()));
        }
        return name;
    }
}
