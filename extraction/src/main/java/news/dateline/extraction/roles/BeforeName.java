package news.dateline.extraction.roles;

import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.text.Token;
import news.dateline.extraction.text.Token.Kind;

/** Roles directly before a name: "French President", "NASA Administrator", "President of Azerbaijan", "political analyst". */
final class BeforeName {

    private static final int LONGEST = 8;
    private static final Set<String> ADJECTIVE_ENDINGS = Set.of("al", "ic", "ish", "ese", "an");
    private static final Set<EntityType> IN_TITLES =
            Set.of(EntityType.ORGANIZATION, EntityType.PLACE, EntityType.GROUP, EntityType.EVENT, EntityType.PRODUCT);

    private final NamedText text;

    BeforeName(NamedText text) {
        this.text = text;
    }

    /** The tokens of the role before a mention of a person. */
    Optional<NounPhrase> of(int mention) {
        int name = text.first(mention);
        int start = text.sentenceStart(name);
        Optional<NounPhrase> withOf = officeOf(name, start);
        if (withOf.isPresent()) {
            return withOf;
        }
        int head = name - 1;
        boolean role = head >= start
                && text.mentionAt(head) < 0
                && RoleWords.isRole(text.token(head))
                && !RoleWords.isNone(text.token(head));
        if (!role) {
            return Optional.empty();
        }
        return Optional.of(new NounPhrase(from(head, start), head, name));
    }

    /** "President of Azerbaijan Ilham Aliyev". */
    private Optional<NounPhrase> officeOf(int name, int start) {
        int place = text.mentionAt(name - 1);
        if (place < 0 || !IN_TITLES.contains(text.type(place))) {
            return Optional.empty();
        }
        int the = text.first(place) - 1;
        int of = text.is(the, "the") ? the - 1 : the;
        boolean office = of > start - 1
                && text.is(of, "of")
                && of - 1 >= start
                && RoleWords.isRole(text.token(of - 1))
                && text.mentionAt(of - 1) < 0;
        return office ? Optional.of(new NounPhrase(from(of - 1, start), of - 1, name)) : Optional.empty();
    }

    /** Walks left over what modifies the head. */
    private int from(int head, int start) {
        int determiner = determinerBefore(head, start);
        int from = head;
        while (from > start && head - from < LONGEST) {
            int before = from - 1;
            int mention = text.mentionAt(before);
            if (mention >= 0 && IN_TITLES.contains(text.type(mention))) {
                from = text.first(mention);
            } else if (mention < 0 && modifies(before, head, determiner)) {
                from = before;
            } else {
                break;
            }
        }
        return from;
    }

    private boolean modifies(int i, int head, int determiner) {
        Token token = text.token(i);
        boolean day = token.isCapitalised() && token.lower().endsWith("day");
        if (token.kind() != Kind.WORD || RoleWords.isDeterminer(token) || token.is("own") || day) {
            return false;
        }
        boolean known = RoleWords.isModifier(token) || RoleWords.isRole(token);
        boolean opening = token.opening() && !known;
        boolean capital = text.token(head).isCapitalised() && token.isCapitalised() && !opening;
        boolean inPhrase = determiner >= 0 && i > determiner;
        return known || capital || inPhrase || (!opening && isAdjective(token));
    }

    private static boolean isAdjective(Token token) {
        return token.text().length() > 4 && ADJECTIVE_ENDINGS.stream().anyMatch(token.lower()::endsWith);
    }

    /** An article or possessive that opens the phrase, with at most three words between; -1 if none. */
    private int determinerBefore(int head, int start) {
        for (int i = head - 1; i >= Math.max(start, head - 4); i--) {
            Token token = text.token(i);
            if (RoleWords.isDeterminer(token) || token.kind() == Kind.POSSESSIVE) {
                return i;
            }
            if (token.kind() != Kind.WORD
                    || NounPhrases.isStop(token)
                    || token.lower().endsWith("ed")) {
                return -1;
            }
        }
        return -1;
    }
}
