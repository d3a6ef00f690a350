package news.dateline.extraction.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Stage;
import news.dateline.extraction.gazetteer.Head;
import news.dateline.extraction.gazetteer.KnownName;
import news.dateline.extraction.gazetteer.KnownNames;
import news.dateline.extraction.gazetteer.Lexicon;
import news.dateline.extraction.gazetteer.Lexicon.WordList;
import news.dateline.extraction.gazetteer.Phrases;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;

/** One text while it is read: its tokens, what is known of them, and what the rules have found so far. */
final class Reading {

    private final Layout layout;
    private final KnownNames gazetteer;
    private final Lexicon lexicon;
    private final Evidence evidence;
    private final Set<Integer> shouted;
    private final BitSet taken = new BitSet();
    private final List<Found> found = new ArrayList<>();

    Reading(Layout layout, KnownNames gazetteer, Lexicon lexicon) {
        this.layout = layout;
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.shouted = Capitals.meaningless(layout, lexicon);
        this.evidence = new Evidence(layout, shouted);
    }

    Layout layout() {
        return layout;
    }

    Evidence evidence() {
        return evidence;
    }

    int size() {
        return layout.tokens().size();
    }

    Token token(int i) {
        return layout.tokens().get(i);
    }

    /** Whether there is such a token in the same paragraph as another. */
    boolean near(int i, int other) {
        return i >= 0 && i < size() && token(i).paragraph() == token(other).paragraph();
    }

    /** Whether the token stands in a paragraph whose capitals say nothing. */
    boolean isShouted(int i) {
        return shouted.contains(token(i).paragraph());
    }

    boolean is(WordList list, int i) {
        return lexicon.is(list, token(i));
    }

    boolean isParticle(Token token) {
        return lexicon.is(WordList.PARTICLE, token);
    }

    boolean isFirstName(int i) {
        return lexicon.isFirstName(token(i));
    }

    Optional<Head> head(int i) {
        return lexicon.head(token(i));
    }

    boolean isCapitalised(int i) {
        return token(i).isCapitalised();
    }

    boolean opens(int i) {
        return layout.opens(i);
    }

    /** The longest known name at a token; a word that also is a common one must prove itself where sentences open. */
    Optional<Phrases.Match<KnownName>> known(int i) {
        return gazetteer
                .longestAt(layout.tokens(), i)
                .filter(match -> match.end() - i > 1
                        || !opens(i)
                        || evidence.isName(token(i))
                        || !evidence.isWrittenSmall(token(i)));
    }

    Optional<KnownName> known(String name) {
        return gazetteer.find(name);
    }

    boolean isTaken(int i) {
        return taken.get(i);
    }

    /** Keeps tokens from being read by the rules that come later. */
    void take(int from, int to) {
        taken.set(from, to);
    }

    List<Found> found() {
        return found;
    }

    String form(int from, int to) {
        return layout.text().substring(token(from).start(), token(to - 1).end());
    }

    /** Records a name made of whole tokens. A final full stop belongs to it only in "U.N." and the like. */
    void find(int from, int to, EntityType type, double confidence, Stage stage, Optional<String> canonical) {
        take(from, to);
        found.add(new Found(
                token(from).start(), token(to - 1).end(), type, confidence, stage, canonical, form(from, to)));
    }

    void findKnown(int from, Phrases.Match<KnownName> match, double confidence) {
        KnownName name = match.value();
        find(from, match.end(), name.type(), confidence, Stage.GAZETTEER, Optional.of(name.canonical()));
    }

    void findPart(int token, int from, int to, KnownName name, double confidence) {
        take(token, token + 1);
        int start = token(token).start();
        String form = token(token).text().substring(from, to);
        found.add(new Found(
                start + from,
                start + to,
                name.type(),
                confidence,
                Stage.GAZETTEER,
                Optional.of(name.canonical()),
                form));
    }
}
