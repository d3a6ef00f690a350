package news.dateline.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import news.dateline.extraction.text.Sentence.Part;

/**
 * A text cut into tokens and sentences, with what its first lines are.
 *
 * @param text in normalisation form C
 * @param tokens all of them, dateline and headline included
 * @param headlineEnd the first token after the headline, 0 if there is none
 * @param byline if one stands above the report
 * @param dateline if the report opens with one
 * @param sentences all of them; together they cover the tokens
 */
public record Layout(
        String text,
        List<Token> tokens,
        int headlineEnd,
        Optional<Byline> byline,
        Optional<Dateline> dateline,
        List<Sentence> sentences) {

    private static final int LONGEST_HEADLINE = 40;

    public Layout {
        sentences = List.copyOf(sentences);
    }

    /** Reads the layout of a text in form C. */
    public static Layout of(String text) {
        List<Token> tokens = Tokenizer.tokenize(text);
        Optional<Dateline> atTop = Dateline.at(tokens, 0);
        int second = endOfFirstParagraph(tokens);
        boolean report = second > 0 && ".!?\"”".contains(tokens.get(second - 1).text());
        boolean headline = second > 0
                && second < tokens.size()
                && second <= LONGEST_HEADLINE
                && !tokens.get(second - 1).is(".");
        if (headline && !(atTop.isPresent() && report)) {
            Optional<Byline> byline = Byline.at(tokens, 0);
            int end = byline.isPresent() ? 0 : second;
            return of(text, tokens, end, byline.or(() -> Byline.at(tokens, end)));
        }
        return of(text, tokens, 0, Optional.empty());
    }

    private static Layout of(String text, List<Token> tokens, int headlineEnd, Optional<Byline> byline) {
        int body = byline.map(Byline::to).orElse(headlineEnd);
        Optional<Dateline> dateline = Dateline.at(tokens, body);
        int report = dateline.map(Dateline::end).orElse(body);
        List<Sentence> sentences = new ArrayList<>();
        sentences.addAll(SentenceSplitter.split(text, tokens, 0, headlineEnd, Part.HEADLINE));
        sentences.addAll(SentenceSplitter.split(text, tokens, headlineEnd, body, Part.BYLINE));
        dateline.ifPresent(
                line -> sentences.add(new Sentence(body, report, Part.DATELINE, LetterCase.of(tokens, body, report))));
        int boilerplate = Boilerplate.start(tokens, report);
        sentences.addAll(SentenceSplitter.split(text, tokens, report, boilerplate, Part.BODY));
        sentences.addAll(SentenceSplitter.split(text, tokens, boilerplate, tokens.size(), Part.BOILERPLATE));
        return new Layout(text, tokens, headlineEnd, byline, dateline, sentences);
    }

    private static int endOfFirstParagraph(List<Token> tokens) {
        int end = 0;
        while (end < tokens.size() && tokens.get(end).paragraph() == 0) {
            end++;
        }
        return end;
    }

    /** The first token of the report itself, after headline, byline and dateline. */
    public int bodyStart() {
        return dateline.map(Dateline::end).or(() -> byline.map(Byline::to)).orElse(headlineEnd);
    }

    /** Whether a token opens a sentence or a quotation. */
    public boolean opens(int token) {
        return tokens.get(token).opening() || token == bodyStart();
    }

    /** Whether a token belongs to the dateline. */
    public boolean inDateline(int token) {
        return dateline.isPresent()
                && token >= dateline.get().from()
                && token < dateline.get().end();
    }

    /** The index of the sentence that a token belongs to. */
    public int sentenceOf(int token) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= token) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Whether capitals, or their absence, say nothing of names where a token stands. */
    public boolean isCaseless(int token) {
        return sentences.get(sentenceOf(token)).isCaseless();
    }
}
