package news.dateline.extraction.roles;

import java.util.Arrays;
import java.util.List;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Mention;
import news.dateline.extraction.NamedEntity;
import news.dateline.extraction.Span;
import news.dateline.extraction.text.CodePoints;
import news.dateline.extraction.text.Layout;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** A text as tokens and sentences, with the mentions laid over them. Positions outside have no words. */
public final class NamedText {

    private static final Token NONE = new Token("", "", 0, 0, Kind.SIGN, -1, false);

    private final Layout layout;
    private final List<Token> tokens;
    private final List<Mention> mentions;
    private final List<NamedEntity> entities;
    private final CodePoints codePoints;
    private final int[] mentionAt;
    private final int[] first;
    private final int[] end;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;

    /**
     * Lays mentions over a text.
     *
     * @param layout the text, cut into tokens
     * @param mentions in order, without overlaps, their spans counting in the text of the layout
     * @param entities what the mentions name
     */
    public NamedText(Layout layout, List<Mention> mentions, List<NamedEntity> entities) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = List.copyOf(mentions);
        this.entities = List.copyOf(entities);
        this.codePoints = new CodePoints(layout.text());
        this.mentionAt = new int[tokens.size()];
        this.first = new int[mentions.size()];
        this.end = new int[mentions.size()];
        Arrays.fill(mentionAt, -1);
        place();
        this.sentenceStart = new int[tokens.size()];
        this.sentenceEnd = new int[tokens.size()];
        new Sentences(layout).fill(sentenceStart, sentenceEnd, mentionAt);
    }

    private void place() {
        int token = 0;
        for (int m = 0; m < mentions.size(); m++) {
            Span span = mentions.get(m).span();
            while (token < tokens.size() && tokenSpan(token).end() <= span.start()) {
                token++;
            }
            first[m] = token;
            int to = token;
            while (to < tokens.size() && tokenSpan(to).start() < span.end()) {
                mentionAt[to] = mentionAt[to] < 0 ? m : mentionAt[to];
                to++;
            }
            end[m] = to;
        }
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** Where the report begins, after headline and dateline. */
    public int bodyStart() {
        return layout.bodyStart();
    }

    /** The token at a position. */
    public Token token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : NONE;
    }

    /** The token at a position in lower case, empty outside. */
    public String lower(int i) {
        return token(i).lower();
    }

    /** Whether a token is exactly this, in lower case. */
    public boolean is(int i, String lower) {
        return token(i).lower().equals(lower);
    }

    /** Whether a token stands directly after the one before it. */
    public boolean glued(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /** The index of the mention that a token belongs to, -1 if none. */
    public int mentionAt(int token) {
        return token >= 0 && token < mentionAt.length ? mentionAt[token] : -1;
    }

    /** Whether a token belongs to the name of a person. */
    public boolean isPersonAt(int token) {
        return mentionAt(token) >= 0 && type(mentionAt(token)) == EntityType.PERSON;
    }

    /** The type of a mention. */
    public EntityType type(int mention) {
        return mentions.get(mention).type();
    }

    /** The index of what a mention names. */
    public int entity(int mention) {
        return mentions.get(mention).entity();
    }

    /** What there is to name. */
    public List<NamedEntity> entities() {
        return entities;
    }

    /** The number of mentions. */
    public int mentions() {
        return mentions.size();
    }

    /** A mention's first token. */
    public int first(int mention) {
        return first[mention];
    }

    /** One past a mention's last token. */
    public int end(int mention) {
        return end[mention];
    }

    /** The first token of the sentence of a token. */
    public int sentenceStart(int token) {
        return sentenceStart[token];
    }

    /** One past the last token of the sentence of a token. */
    public int sentenceEnd(int token) {
        return sentenceEnd[token];
    }

    /** The span of some tokens, which are at least one. */
    public Span span(int from, int to) {
        return codePoints.span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /** The text of some tokens. */
    public String exact(int from, int to) {
        return layout.text()
                .substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private Span tokenSpan(int token) {
        return span(token, token + 1);
    }
}
