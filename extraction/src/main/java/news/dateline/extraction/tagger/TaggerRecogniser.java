package news.dateline.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.resolution.Annotation;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.LetterCase;
import news.dateline.extraction.text.Sentence;

/**
 * Makes annotations of what the tagger finds in the sentences of a text; a dateline is none. A common noun that the tagger
 * took for the end of a name ("Malba museum") is left out again, where capitals say something.
 */
public final class TaggerRecogniser {

    private final Layout layout;
    private final Tagger tagger;
    private final List<Annotation> names = new ArrayList<>();

    private TaggerRecogniser(Layout layout, Tagger tagger) {
        this.layout = layout;
        this.tagger = tagger;
    }

    /**
     * The names in a text, in its order.
     *
     * @param known what gazetteers found in it; it is evidence, the context decides
     */
    public static List<Annotation> recognise(Layout layout, Tagger tagger, List<Annotation> known) {
        TaggerRecogniser recogniser = new TaggerRecogniser(layout, tagger);
        recogniser.read(known);
        return recogniser.names;
    }

    private void read(List<Annotation> known) {
        TaggerText text = TaggerText.of(layout);
        List<List<TaggedSpan>> found = tagger.tag(text.words(), text.labels(known));
        for (int s = 0; s < found.size(); s++) {
            for (TaggedSpan span : found.get(s)) {
                annotation(text.sentences().get(s), text.input(s), span).ifPresent(names::add);
            }
        }
    }

    private Optional<Annotation> annotation(Sentence sentence, TaggerInput input, TaggedSpan span) {
        boolean noun = sentence.letterCase() == LetterCase.RUNNING && endsWithNoun(input, span);
        if (noun && isOtherThing(span.type())) {
            return Optional.empty();
        }
        int first = input.first(opensWithArticle(input, span) ? span.start() + 1 : span.start());
        int start = layout.tokens().get(first).start();
        int end = layout.tokens()
                .get(input.last(noun ? span.end() - 2 : span.end() - 1))
                .end();
        String form = layout.text().substring(start, end);
        return Optional.of(
                new Annotation(start, end, form, span.type(), span.confidence(), Stage.TAGGER, tagger.modelVersion()));
    }

    /** "The Safety Council agreed": a capital that opens a sentence says nothing. Titles of works keep their articles. */
    private boolean opensWithArticle(TaggerInput input, TaggedSpan span) {
        return span.end() - span.start() > 1
                && input.word(span.start()).equals("The")
                && layout.opens(input.first(span.start()))
                && span.type() != EntityType.WORK
                && !input.word(span.start() + 1).equals("Hague");
    }

    /** Whether the last word alone is small: in "Guerra y paz" more than one is. */
    private boolean endsWithNoun(TaggerInput input, TaggedSpan span) {
        int last = span.end() - 1;
        if (last == span.start() || !isSmall(input.word(last))) {
            return false;
        }
        for (int i = span.start(); i < last; i++) {
            if (isSmall(input.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(String word) {
        return word.codePoints().allMatch(Character::isLowerCase);
    }

    /** "Airbus jets" is no name of a product without its noun. */
    private static boolean isOtherThing(EntityType type) {
        return switch (type) {
            case PRODUCT, EVENT, WORK -> true;
            case PERSON, ORGANIZATION, PLACE, GROUP -> false;
        };
    }
}
