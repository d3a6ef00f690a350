package news.dateline.extraction.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.gazetteer.Phrases;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;
import news.dateline.extraction.text.Tokenizer;

/**
 * The second look at a text: what the first found for sure is found again where the context alone would not do, and a
 * person's surname stands for the person.
 */
final class KnownForms {

    private record Form(EntityType type, Stage stage, double confidence, Optional<String> canonical) {}

    private final Reading reading;
    private final Phrases<Form> forms = new Phrases<>();

    KnownForms(Reading reading) {
        this.reading = reading;
    }

    /** Looks for the forms of everything found so far in the tokens that nothing has explained. */
    void read() {
        reading.found().forEach(this::learn);
        for (int i = 0; i < reading.size(); ) {
            boolean candidate = reading.isCapitalised(i) || reading.is(WordList.PARTICLE, i);
            i = candidate && !reading.isTaken(i) ? readAt(i) : i + 1;
        }
    }

    private int readAt(int i) {
        Optional<Phrases.Match<Form>> match = forms.longestAt(reading.layout().tokens(), i);
        if (match.isEmpty()
                || touchesTaken(i, match.get().end())
                || isDoubtful(i, match.get().end())) {
            return i + 1;
        }
        Form form = match.get().value();
        reading.find(i, match.get().end(), form.type(), form.confidence(), form.stage(), form.canonical());
        return match.get().end();
    }

    private boolean touchesTaken(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.isTaken(i)) {
                return true;
            }
        }
        return false;
    }

    /** A surname such as "Bell" where a sentence opens may be the common word, unless somebody speaks. */
    private boolean isDoubtful(int from, int to) {
        Token token = reading.token(from);
        boolean functional = reading.is(WordList.FUNCTION, from) || reading.is(WordList.CALENDAR, from);
        boolean common =
                functional || (reading.opens(from) && reading.evidence().isWrittenSmall(token));
        boolean speaks = reading.near(to, from) && reading.is(WordList.SPEECH, to);
        return to == from + 1 && common && !speaks;
    }

    /** "De Brum" where a sentence opens is "de Brum". */
    private static List<Token> opening(List<Token> words) {
        Token first = words.getFirst();
        String text = first.text().substring(0, 1).toUpperCase(Locale.ROOT)
                + first.text().substring(1);
        return Tokenizer.tokenize(
                text + words.stream().skip(1).map(word -> " " + word.text()).collect(Collectors.joining()));
    }

    private void learn(Found found) {
        List<Token> words = Tokenizer.tokenize(found.form());
        double confidence = Math.min(found.confidence(), 0.8);
        forms.add(words, new Form(found.type(), found.stage(), confidence, found.canonical()));
        if (found.type() != EntityType.PERSON || words.size() < 2) {
            return;
        }
        Form person =
                new Form(EntityType.PERSON, Stage.COREFERENCE, Math.min(found.confidence(), 0.85), Optional.empty());
        for (int i = words.size() - 1; i >= 0; i--) {
            Token word = words.get(i);
            if (word.kind() == Kind.WORD && word.isCapitalised() && !reading.isParticle(word)) {
                forms.add(words.subList(i, i + 1), person);
            }
        }
        int surname = words.size() - 1;
        while (surname > 1 && !words.get(surname - 1).isCapitalised()) {
            surname--;
        }
        forms.add(words.subList(surname, words.size()), person);
        forms.add(opening(words.subList(surname, words.size())), person);
    }
}
