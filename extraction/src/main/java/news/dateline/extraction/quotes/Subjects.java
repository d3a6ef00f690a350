package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleWords;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Finds the subject of a verb of saying, before it or, inverted, after it. */
final class Subjects {

    private static final int LONGEST = 12;
    private static final int FAR = 40;
    private static final Set<String> BETWEEN = Set.of(
            "had", "has", "have", "also", "later", "then", "once", "first", "again", "both", "now", "often", "just",
            "would", "will", "himself", "herself", "itself", "who");
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "on", "from");
    private static final Set<String> DEFINITE = Set.of("the", "this");
    private static final Set<String> NO_SUBJECT = Set.of(
            "is", "was", "were", "are", "be", "been", "being", "not", "to", "and", "i", "we", "you", "as", "by", "but",
            "or", "that", "if", "what", "than");

    private final NamedText text;
    private final References references;

    Subjects(NamedText text, References references) {
        this.text = text;
        this.references = references;
    }

    /** The subject that ends before a verb and begins at or after a limit. */
    Optional<Subject> before(int verb, int limit) {
        int i = verb - 1;
        boolean who = false;
        while (i >= limit && (BETWEEN.contains(text.lower(i)) || isAdverb(i))) {
            who |= text.is(i, "who");
            i--;
        }
        if (i < limit) {
            return Optional.empty();
        }
        if (who || text.is(i, "which")) {
            return relative(i, limit);
        }
        String word = text.lower(i);
        if (References.isPronoun(word)) {
            return Optional.of(new Subject(i, i + 1, references.pronoun(i)));
        }
        if (text.mentionAt(i) >= 0) {
            return named(text.mentionAt(i), limit);
        }
        if (word.equals(",")) {
            return withApposition(i, limit);
        }
        if (word.equals("and") || word.equals("but")) {
            return ofSentence(i);
        }
        boolean noun = text.token(i).kind() == Kind.WORD
                && !NO_SUBJECT.contains(word)
                && !RoleWords.isDeterminer(text.token(i));
        return noun ? described(i, limit) : Optional.empty();
    }

    private boolean isAdverb(int i) {
        return text.lower(i).endsWith("ly")
                && text.mentionAt(i) < 0
                && !text.token(i).isCapitalised();
    }

    /** "Andrew Tanenbaum, a professor in Amsterdam, who told". */
    private Optional<Subject> relative(int from, int limit) {
        for (int i = from; i >= Math.max(limit, from - FAR); i--) {
            if (text.isPersonAt(i)) {
                int mention = text.mentionAt(i);
                return Optional.of(new Subject(text.first(mention), text.end(mention), List.of(text.entity(mention))));
            }
        }
        return Optional.empty();
    }

    private Optional<Subject> named(int mention, int limit) {
        int first = text.first(mention);
        int before = text.is(first - 1, "the") ? first - 2 : first - 1;
        boolean part = LINKS.contains(text.lower(before)) && before > limit;
        if (part && text.isPersonAt(before - 1)) {
            return named(text.mentionAt(before - 1), limit);
        }
        if (part
                && text.type(mention) != EntityType.PERSON
                && text.token(before - 1).kind() == Kind.WORD) {
            return described(before - 1, limit);
        }
        List<Integer> speakers = new ArrayList<>();
        int other = text.is(before, "and") ? text.mentionAt(before - 1) : -1;
        boolean both = other >= 0 && before - 1 >= limit && text.type(other) == text.type(mention);
        if (both) {
            speakers.add(text.entity(other));
        }
        speakers.add(text.entity(mention));
        int from = phraseStart(both ? text.first(other) : first, limit);
        return Optional.of(new Subject(from, text.end(mention), List.copyOf(speakers)));
    }

    /** "Khoury, a Maronite, said": the first name of the clause that a comma follows. */
    private Optional<Subject> withApposition(int comma, int limit) {
        int name = text.mentionAt(comma - 1);
        boolean between = name >= 0 && text.is(text.first(name) - 1, ",") && text.first(name) > limit && speaks(name);
        if (between) {
            int from = phraseStart(text.first(name) - 1, limit);
            return Optional.of(new Subject(from, comma + 1, List.of(text.entity(name))));
        }
        for (int i = Math.max(limit, comma - FAR); i < comma; i++) {
            int mention = text.mentionAt(i);
            boolean speaker = mention >= 0 && !references.isQuoted(i) && speaks(mention);
            if (speaker && text.is(text.end(mention), ",") && text.end(mention) < comma) {
                int from = phraseStart(text.first(mention), limit);
                return Optional.of(new Subject(from, comma + 1, List.of(text.entity(mention))));
            }
        }
        return Optional.empty();
    }

    private boolean speaks(int mention) {
        return text.type(mention) == EntityType.PERSON || text.type(mention) == EntityType.ORGANIZATION;
    }

    /** The subject of the first verb of a sentence, for a later verb: "put it at $31 million and said". */
    Optional<Subject> ofSentence(int before) {
        int start = text.sentenceStart(before);
        for (int i = start; i < Math.min(before, start + FAR); i++) {
            if (references.isQuoted(i)) {
                continue;
            }
            if (References.isPronoun(text.lower(i))) {
                return Optional.of(new Subject(i, i + 1, references.pronoun(i)));
            }
            int mention = text.mentionAt(i);
            if (mention >= 0 && speaks(mention)) {
                return Optional.of(new Subject(i, text.end(mention), List.of(text.entity(mention))));
            }
        }
        return Optional.empty();
    }

    /** Where the title or article before a name begins. */
    private int phraseStart(int name, int limit) {
        int from = name;
        while (from > limit && name - from < LONGEST) {
            Token token = text.token(from - 1);
            boolean modifies = token.kind() == Kind.WORD || token.kind() == Kind.POSSESSIVE;
            if (!modifies || text.is(from - 1, "and") || text.is(from - 1, "but") || text.is(from - 1, "as")) {
                break;
            }
            from--;
        }
        return from;
    }

    /** "The company", "a federal judge", "the head of the agency". */
    private Optional<Subject> described(int last, int limit) {
        int noun = last;
        for (int i = last; i >= Math.max(limit, last - LONGEST); i--) {
            Token token = text.token(i);
            if (token.kind() == Kind.SIGN) {
                return Optional.of(new Subject(i + 1, last + 1, List.of()));
            }
            boolean link = LINKS.contains(token.lower());
            noun = link ? i - 1 : noun;
            boolean outer = RoleWords.isDeterminer(token) && !LINKS.contains(text.lower(i - 1));
            if (outer) {
                boolean definite =
                        DEFINITE.contains(token.lower()) || token.lower().equals("its");
                return Optional.of(new Subject(i, last + 1, references.description(noun, definite)));
            }
            if (i == limit || i == text.sentenceStart(last)) {
                return Optional.of(new Subject(i, last + 1, List.of()));
            }
        }
        return Optional.empty();
    }

    /** The subject that follows a verb: "said political analyst Azer Garayev", "said the minister". */
    Optional<Subject> after(int verb, int limit) {
        int i = verb + 1;
        if (References.isPronoun(text.lower(i)) && i < limit) {
            return Optional.of(new Subject(i, i + 1, references.pronoun(i)));
        }
        int end = Math.min(limit, i + LONGEST);
        int k = i;
        while (k < end && text.token(k).kind() != Kind.SIGN && !isVerb(k)) {
            if (text.isPersonAt(k)) {
                return Optional.of(
                        new Subject(i, text.end(text.mentionAt(k)), List.of(text.entity(text.mentionAt(k)))));
            }
            k++;
        }
        return nameless(i, limit);
    }

    private Optional<Subject> nameless(int i, int limit) {
        boolean the = RoleWords.isDeterminer(text.token(i));
        int first = the ? i + 1 : i;
        int mention = text.mentionAt(first);
        if (first >= limit) {
            return Optional.empty();
        }
        boolean whole = mention >= 0 && text.type(mention) != EntityType.GROUP;
        if (whole
                && (text.token(text.end(mention)).kind() == Kind.SIGN
                        || !text.token(text.end(mention)).isCapitalised())) {
            return Optional.of(new Subject(i, text.end(mention), List.of(text.entity(mention))));
        }
        if (!the) {
            return Optional.empty();
        }
        int noun = first;
        while (noun + 1 < limit
                && noun - first < LONGEST
                && text.token(noun + 1).kind() == Kind.WORD
                && !LINKS.contains(text.lower(noun + 1))
                && !text.is(noun + 1, "who")) {
            noun++;
        }
        boolean definite = DEFINITE.contains(text.lower(i));
        return Optional.of(new Subject(i, noun + 1, references.description(noun, definite)));
    }

    private boolean isVerb(int i) {
        return SpeechVerbs.takesThat(text.lower(i)) || text.is(i, "that") || NO_SUBJECT.contains(text.lower(i));
    }
}
