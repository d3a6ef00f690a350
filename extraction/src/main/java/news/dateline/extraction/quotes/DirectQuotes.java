package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.Quote;
import news.dateline.extraction.Span;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Tells which stretches between quotation marks are speech, and whose. */
final class DirectQuotes {

    private static final String SPEECH_ENDS = ".,!?…";
    /** Fewer words without a verb of saying are a title or a word used as a word. */
    private static final int FEWEST_WORDS = 3;

    private final NamedText text;
    private final List<Stretch> stretches;
    private final References references;
    private final Attributions attributions;
    private final List<Quote> quotes = new ArrayList<>();
    private final Set<Integer> cues = new HashSet<>();
    private Stretch last;
    private List<Integer> lastSpeakers = List.of();

    DirectQuotes(NamedText text, List<Stretch> stretches, References references, Subjects subjects) {
        this.text = text;
        this.stretches = stretches;
        this.references = references;
        this.attributions = new Attributions(text, subjects);
    }

    List<Quote> find() {
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int nextOpen = i + 1 < stretches.size() ? stretches.get(i + 1).open() : text.size();
            int previousClose = i > 0 ? stretches.get(i - 1).close() : -1;
            if (!isName(stretch)) {
                read(stretch, nextOpen, previousClose);
            }
        }
        return quotes;
    }

    /** The verbs that stand with direct speech. */
    Set<Integer> cues() {
        return cues;
    }

    private void read(Stretch stretch, int nextOpen, int previousClose) {
        Optional<Attributed> said = attributions.after(stretch, nextOpen);
        if (said.isEmpty()) {
            said = isLabel(stretch) ? Optional.empty() : attributions.before(stretch, previousClose);
        }
        if (said.isEmpty() && !isSpeech(stretch)) {
            return;
        }
        List<Integer> speakers = said.map(Attributed::speakers).orElseGet(() -> inherited(stretch));
        Optional<Span> cue = said.filter(s -> s.cue() >= 0).map(s -> text.span(s.cue(), s.cue() + 1));
        said.ifPresent(s -> cues.add(s.cue()));
        quotes.add(new Quote(
                text.span(stretch.from(), stretch.to()),
                text.exact(stretch.from(), stretch.to()),
                true,
                speakers,
                cue));
        last = stretch;
        lastSpeakers = speakers;
    }

    /** Whether marks hold nothing but a name, the title of a work for example. */
    private boolean isName(Stretch stretch) {
        int mention = text.mentionAt(stretch.from());
        int to = ",.".contains(text.token(stretch.to() - 1).text()) ? stretch.to() - 1 : stretch.to();
        return mention >= 0 && text.first(mention) >= stretch.from() && text.end(mention) >= to;
    }

    /** Whether unattributed words look like a sentence that somebody speaks. */
    private boolean isSpeech(Stretch stretch) {
        if (!stretch.closed()) {
            return true;
        }
        int words = words(stretch, false);
        boolean ended = SPEECH_ENDS.contains(text.token(stretch.to() - 1).text());
        boolean sentence =
                Character.isUpperCase(text.token(stretch.from()).text().codePointAt(0));
        boolean opens = text.sentenceStart(stretch.open()) == stretch.open();
        return ended && sentence && words(stretch, true) > 0 && (words >= FEWEST_WORDS || (opens && words >= 2));
    }

    /** Words that all have capitals, in the middle of a sentence: "calls the valley 'Silicon Saxony'". */
    private boolean isLabel(Stretch stretch) {
        String before = text.token(stretch.open() - 1).text();
        boolean introduced = ",:".contains(before);
        return !introduced && words(stretch, true) == 0;
    }

    private int words(Stretch stretch, boolean small) {
        int words = 0;
        for (int i = stretch.from(); i < stretch.to(); i++) {
            Token token = text.token(i);
            words += token.kind() == Kind.WORD && (!small || token.text().equals(token.lower())) ? 1 : 0;
        }
        return words;
    }

    /** Speech without a word of who speaks goes on from the last, unless somebody was just named. */
    private List<Integer> inherited(Stretch stretch) {
        int paragraph = text.token(stretch.open()).paragraph();
        boolean same = last != null && text.token(last.open()).paragraph() == paragraph;
        boolean goesOn =
                last != null && !last.closed() && text.token(last.open()).paragraph() == paragraph - 1;
        if (goesOn) {
            return lastSpeakers;
        }
        List<Integer> named = justNamed(stretch.open(), same ? last.close() : -1);
        if (!named.isEmpty() && !same) {
            return named;
        }
        if (!lastSpeakers.isEmpty()) {
            return lastSpeakers;
        }
        return references.person(stretch.open());
    }

    /** The person whom the sentence before, of the same paragraph, begins with. */
    private List<Integer> justNamed(int open, int from) {
        int before = open - 1;
        boolean sameParagraph = before > from
                && text.token(before).paragraph() == text.token(open).paragraph();
        if (!sameParagraph) {
            return List.of();
        }
        for (int i = Math.max(from + 1, text.sentenceStart(before));
                i < open && i <= text.sentenceStart(before) + 40;
                i++) {
            if (text.isPersonAt(i) && !references.isQuoted(i)) {
                return List.of(text.entity(text.mentionAt(i)));
            }
        }
        return List.of();
    }
}
