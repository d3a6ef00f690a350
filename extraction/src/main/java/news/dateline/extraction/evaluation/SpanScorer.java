package news.dateline.extraction.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.tagger.TaggedSpan;

/** Compares what was found with what is annotated, by exact span and type. Only some types count. */
public final class SpanScorer {

    private final Map<EntityType, SpanScore> scores = new EnumMap<>(EntityType.class);

    /** A scorer for some types; annotated and found spans of other types are passed over. */
    public SpanScorer(Set<EntityType> types) {
        types.forEach(type -> scores.put(type, SpanScore.NONE));
    }

    /** One more sentence. */
    public void add(LabeledSentence sentence, List<TaggedSpan> found) {
        Set<Name> wanted = wanted(sentence);
        Set<Name> got = found.stream()
                .map(span -> new Name(span.start(), span.end(), span.type()))
                .filter(name -> scores.containsKey(name.type()))
                .collect(Collectors.toSet());
        wanted.forEach(name -> count(name, new SpanScore(0, 0, 1)));
        got.forEach(name -> count(name, new SpanScore(wanted.contains(name) ? 1 : 0, 1, 0)));
    }

    private void count(Name name, SpanScore score) {
        scores.merge(name.type(), score, SpanScore::plus);
    }

    private Set<Name> wanted(LabeledSentence sentence) {
        Set<Name> wanted = new HashSet<>();
        for (LabeledSpan span : sentence.spans()) {
            TypeMapping.of(span.label())
                    .filter(scores::containsKey)
                    .ifPresent(type -> wanted.add(new Name(span.start(), span.end(), type)));
        }
        return wanted;
    }

    /** Whether a found span is annotated just so. */
    public static boolean right(LabeledSentence sentence, TaggedSpan found) {
        return sentence.spans().stream()
                .anyMatch(span -> span.start() == found.start()
                        && span.end() == found.end()
                        && TypeMapping.of(span.label())
                                .filter(found.type()::equals)
                                .isPresent());
    }

    /** The score of each type. */
    public Map<EntityType, SpanScore> byType() {
        return Map.copyOf(scores);
    }

    /** The score of all types together. */
    public SpanScore micro() {
        return scores.values().stream().reduce(SpanScore.NONE, SpanScore::plus);
    }

    private record Name(int start, int end, EntityType type) {}
}
