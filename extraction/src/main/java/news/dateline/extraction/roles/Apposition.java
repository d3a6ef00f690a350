package news.dateline.extraction.roles;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Roles beside a name, parted by a comma: "Bob Dudley, the chief executive of BP," and "His lawyer, Kátia Abdalla,". */
final class Apposition {

    private static final int LONGEST = 16;
    private static final Set<String> ADVERBS =
            Set.of("then", "now", "also", "once", "formerly", "himself", "herself", "currently");
    private static final Set<String> ENDS = Set.of(",", ".", ";", ")", "!", "?", "—", "–", ":", "\"", "”");
    /** A verb right after the phrase makes it the subject of another clause: "..., the president said". */
    private static final Set<String> VERBS = Set.of(
            "said",
            "says",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "will",
            "would",
            "can",
            "could",
            "told",
            "added",
            "did",
            "does",
            "may",
            "might",
            "must",
            "should",
            "announced",
            "reported",
            "wrote");

    private final NamedText text;
    private final NounPhrases phrases;

    Apposition(NamedText text, NounPhrases phrases) {
        this.text = text;
        this.phrases = phrases;
    }

    /** The role after a mention of a person. */
    Optional<NounPhrase> after(int mention) {
        int comma = text.end(mention);
        int sentence = text.sentenceEnd(text.first(mention));
        if (!text.is(comma, ",") && !text.is(comma, "(")) {
            return Optional.empty();
        }
        int at = comma + 1;
        if (text.token(at).kind() == Kind.NUMBER && text.is(at + 1, ",")) {
            at += 2;
        }
        at = ADVERBS.contains(text.lower(at)) ? at + 1 : at;
        int owner = text.mentionAt(at);
        if (owner >= 0 && text.token(text.end(owner)).kind() == Kind.POSSESSIVE) {
            return at < sentence ? phrase(text.end(owner) + 1, false, true) : Optional.empty();
        }
        Token determiner = text.token(at);
        boolean determined = RoleWords.isDeterminer(determiner);
        if (at >= sentence || determiner.is("whose")) {
            return Optional.empty();
        }
        boolean indefinite =
                determiner.lower().equals("a") || determiner.lower().equals("an");
        return phrase(determined ? at + 1 : at, indefinite, determined);
    }

    private Optional<NounPhrase> phrase(int at, boolean indefinite, boolean determined) {
        return phrases.at(at).filter(phrase -> {
            Token head = text.token(phrase.head());
            boolean known = RoleWords.isRole(head) || (determined && RoleWords.looksLikeRole(head));
            boolean any = indefinite
                    && head.kind() == Kind.WORD
                    && text.mentionAt(phrase.head()) < 0
                    && !head.isCapitalised()
                    && !head.lower().endsWith("ing");
            boolean subject = VERBS.contains(text.lower(phrase.end())) && !indefinite;
            boolean named = text.mentionAt(phrase.head()) >= 0;
            return (known || any) && !named && !RoleWords.isNone(head) && !subject;
        });
    }

    /** The role before a mention of a person, which a comma parts from it. */
    Optional<NounPhrase> before(int mention) {
        int comma = text.first(mention) - 1;
        int start = text.sentenceStart(text.first(mention));
        boolean closed = ENDS.contains(text.lower(text.end(mention))) || text.end(mention) == text.size();
        if (!text.is(comma, ",") || comma <= start || !closed) {
            return Optional.empty();
        }
        for (int i = comma - 1; i >= Math.max(start, comma - LONGEST); i--) {
            Token token = text.token(i);
            if (token.kind() == Kind.SIGN && text.mentionAt(i) < 0) {
                break;
            }
            boolean opens = RoleWords.isDeterminer(token) || token.kind() == Kind.POSSESSIVE;
            Optional<NounPhrase> phrase = opens ? reaching(i + 1, comma) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private Optional<NounPhrase> reaching(int at, int comma) {
        return phrases.at(at)
                .filter(phrase -> phrase.end() <= comma
                        && RoleWords.isRole(text.token(phrase.head()))
                        && text.mentionAt(phrase.head()) < 0
                        && isPlain(phrase.end(), comma));
    }

    /** Nothing but "by popular vote" or "in London" may stand between the phrase and the comma. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = text.token(i);
            boolean verb = VERBS.contains(token.lower())
                    || token.lower().equals("who")
                    || token.lower().equals("and");
            if (text.isPersonAt(i) || token.kind() == Kind.SIGN || verb) {
                return false;
            }
        }
        return to - from <= 4;
    }
}
