package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;

import news.dateline.extraction.text.Sentence.Part;
import news.dateline.extraction.text.Token.Kind;

/**
 * Parts the tokens of a text into sentences, in one pass. A sentence ends with its paragraph; at a full stop, question or
 * exclamation mark and the brackets and quotation marks that close there, if what follows may begin one ({@link
 * SentenceEnds}); and after {@value #LONGEST} tokens in any case, so that no stage need fear long ones.
 */
final class SentenceSplitter {

    /** The longest sentence, in tokens. */
    static final int LONGEST = 1000;

    private final List<Token> tokens;
    private final SentenceEnds ends;
    private final List<Sentence> sentences = new ArrayList<>();

    private SentenceSplitter(String text, List<Token> tokens) {
        this.tokens = tokens;
        this.ends = new SentenceEnds(text, tokens);
    }

    /** The sentences of the tokens from one to another, all of one part. */
    static List<Sentence> split(String text, List<Token> tokens, int from, int to, Part part) {
        SentenceSplitter splitter = new SentenceSplitter(text, tokens);
        splitter.split(from, to, part);
        return splitter.sentences;
    }

    private void split(int from, int to, Part part) {
        int start = from;
        int i = from;
        while (i < to) {
            int end = i + 1;
            if (ends.isTerminal(i)) {
                end = Math.min(to, ends.afterClosers(i + 1));
            }
            if (end >= to || parts(start, i, end)) {
                sentences.add(new Sentence(start, end, part, letterCase(start, end, part)));
                start = end;
            }
            i = end;
        }
    }

    /** A full sentence may have many names, but it is no headline. */
    private LetterCase letterCase(int start, int end, Part part) {
        LetterCase letterCase = LetterCase.of(tokens, start, end);
        boolean full = part == Part.BODY && ends.isTerminal(end - 1);
        return full && letterCase == LetterCase.TITLE ? LetterCase.RUNNING : letterCase;
    }

    private boolean parts(int start, int terminal, int next) {
        return tokens.get(next).paragraph() != tokens.get(next - 1).paragraph()
                || next - start >= LONGEST
                || ends.isBullet(next)
                || (tokens.get(terminal).kind() != Kind.NUMBER && ends.endsAt(terminal, next));
    }
}
