package news.dateline.extraction.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.extraction.EntityType;
import news.dateline.extraction.Role;
import news.dateline.extraction.roles.NamedText;
import news.dateline.extraction.roles.RoleWords;

/** Resolves pronouns and descriptions to entities: "she", "it", "the company", "the judge". */
final class References {

    private static final int SENTENCES_BACK = 12;
    private static final int LONGEST_SENTENCE = 80;
    private static final int NEAR = 1;
    private static final Map<String, Set<String>> SAME_PERSON =
            Map.of("he", Set.of("he", "his", "him"), "she", Set.of("she", "her"));
    private static final Set<EntityType> PERSONS = Set.of(EntityType.PERSON);
    private static final Set<EntityType> BODIES = Set.of(EntityType.ORGANIZATION);
    private static final Set<EntityType> COUNTRIES = Set.of(EntityType.PLACE);
    private static final Set<EntityType> MANY = Set.of(EntityType.GROUP, EntityType.ORGANIZATION);
    private static final Set<String> BODY_NOUNS = Set.of(
            "company",
            "bank",
            "agency",
            "ministry",
            "party",
            "union",
            "organisation",
            "organization",
            "group",
            "firm",
            "newspaper",
            "airline",
            "court",
            "university",
            "institute",
            "museum",
            "club",
            "team",
            "association",
            "federation",
            "council",
            "commission",
            "committee",
            "board",
            "department",
            "office",
            "authority",
            "police",
            "regulator",
            "operator",
            "broadcaster",
            "charity",
            "foundation",
            "fund",
            "corporation",
            "manufacturer",
            "carmaker",
            "maker",
            "retailer",
            "lender",
            "utility",
            "hospital",
            "parliament",
            "army",
            "military",
            "trust",
            "daily",
            "service");
    private static final Set<String> PLACE_NOUNS =
            Set.of("country", "kingdom", "republic", "nation", "city", "island", "state");
    private static final Set<String> PERSON_NOUNS =
            Set.of("man", "woman", "year-old", "mother", "father", "widow", "native");

    private final NamedText text;
    private final RoleIndex roles;
    private final boolean[] quoted;
    private final int mainBody;

    /** @param quoted which tokens stand between quotation marks, where nobody is looked for */
    References(NamedText text, List<Role> roles, boolean[] quoted) {
        this.text = text;
        this.roles = new RoleIndex(text, roles);
        this.quoted = quoted;
        this.mainBody = mostNamed(EntityType.ORGANIZATION);
    }

    boolean isQuoted(int token) {
        return token >= 0 && token < quoted.length && quoted[token];
    }

    static boolean isPronoun(String lower) {
        return lower.equals("he") || lower.equals("she") || lower.equals("it") || lower.equals("they");
    }

    /** Whom a pronoun at a token means. */
    List<Integer> pronoun(int at) {
        return switch (text.lower(at)) {
            case "he", "she" -> person(at);
            case "it" -> either(body(at), at);
            case "they" -> nearest(at, MANY, SENTENCES_BACK);
            default -> List.of();
        };
    }

    /** The person whom the text speaks of before a token. */
    List<Integer> person(int at) {
        return nearest(at, PERSONS, SENTENCES_BACK);
    }

    /** The organisation of the last sentences, else the one that the text speaks of most. */
    private List<Integer> body(int at) {
        List<Integer> near = nearest(at, BODIES, NEAR);
        return near.isEmpty() && mainBody >= 0 ? List.of(mainBody) : near;
    }

    private int mostNamed(EntityType type) {
        int[] counts = new int[text.entities().size()];
        int most = -1;
        for (int mention = 0; mention < text.mentions(); mention++) {
            int entity = text.entity(mention);
            if (text.type(mention) == type && ++counts[entity] > (most < 0 ? 0 : counts[most])) {
                most = entity;
            }
        }
        return most;
    }

    private List<Integer> either(List<Integer> body, int at) {
        return body.isEmpty() ? nearest(at, COUNTRIES, SENTENCES_BACK) : body;
    }

    /** Whom "the minister" or "a federal judge" means, the noun standing at a token. */
    List<Integer> description(int noun, boolean definite) {
        String word = text.lower(noun);
        if (RoleWords.isRole(text.token(noun))) {
            List<Integer> holder = roles.holder(word, noun, definite);
            return holder.isEmpty() && definite && !BODY_NOUNS.contains(word) ? List.of() : holder;
        }
        if (!definite) {
            return List.of();
        }
        if (BODY_NOUNS.contains(word)) {
            List<Integer> named = named(word, noun);
            return named.isEmpty() ? body(noun) : named;
        }
        if (PLACE_NOUNS.contains(word)) {
            return nearest(noun, COUNTRIES, SENTENCES_BACK);
        }
        boolean person = PERSON_NOUNS.contains(word) || word.endsWith("year-old");
        return person ? person(noun) : List.of();
    }

    /** The organisation that has a noun in its name: "the ministry" after "Ministry of Finance". */
    private List<Integer> named(String word, int at) {
        int seen = 0;
        for (int i = at - 1; i >= 0 && seen < SENTENCES_BACK * LONGEST_SENTENCE; i--, seen++) {
            int mention = text.mentionAt(i);
            boolean body = mention >= 0 && text.type(mention) == EntityType.ORGANIZATION;
            if (body && text.is(i, word)) {
                return List.of(text.entity(mention));
            }
        }
        return List.of();
    }

    /**
     * The first of a type in the sentence, else in the nearest sentence before that has one. A sentence that speaks of "her"
     * before it names anybody does not name whom "she" means.
     */
    private List<Integer> nearest(int at, Set<EntityType> types, int sentences) {
        int start = text.sentenceStart(at);
        int end = at;
        Set<String> pronouns = SAME_PERSON.getOrDefault(text.lower(at), Set.of());
        for (int sentence = 0; sentence <= sentences; sentence++) {
            List<Integer> found = firstIn(start, end, types, pronouns);
            if (!found.isEmpty() || start == 0) {
                return found;
            }
            end = start;
            start = text.sentenceStart(start - 1);
        }
        return List.of();
    }

    private List<Integer> firstIn(int start, int end, Set<EntityType> types, Set<String> pronouns) {
        List<Integer> genitive = new ArrayList<>();
        for (int i = start; i < Math.min(end, start + LONGEST_SENTENCE); i++) {
            int mention = text.mentionAt(i);
            if (pronouns.contains(text.lower(i)) && !quoted[i]) {
                return List.of();
            }
            if (mention < 0 || quoted[i] || !types.contains(text.type(mention))) {
                continue;
            }
            if (!text.is(text.end(mention), "'s") && !text.is(text.end(mention), "’s")) {
                return List.of(text.entity(mention));
            }
            genitive.add(text.entity(mention));
        }
        return genitive.isEmpty() ? List.of() : List.of(genitive.getFirst());
    }
}
