package news.dateline.extraction.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import news.dateline.extraction.EntityType;

/** Finds the full name that a short form stands for among the things of one type. */
final class FullNames {

    /** Of a word that very many names have, only the first ones are looked at, so that time stays linear. */
    private static final int MOST_CANDIDATES = 64;

    private final Map<String, List<Thing>> byWord = new HashMap<>();

    FullNames(List<Thing> things) {
        for (Thing thing : things) {
            for (String form : thing.forms()) {
                add(thing, Words.of(form));
            }
        }
    }

    private void add(Thing thing, Words words) {
        Set<String> distinct = new HashSet<>(words.all());
        for (String word : distinct) {
            List<Thing> with = byWord.computeIfAbsent(word, w -> new ArrayList<>());
            if (with.size() < MOST_CANDIDATES && (with.isEmpty() || with.getLast() != thing)) {
                with.add(thing);
            }
        }
    }

    /** The thing that a form stands for, if it is short for one. */
    Optional<Thing> of(Thing brief) {
        Thing best = null;
        int bestFit = 0;
        for (Thing full : candidates(brief.words())) {
            int fit = full.root() == brief ? 0 : fit(brief, full);
            if (fit > bestFit || (fit > 0 && fit == bestFit && isBetter(brief, full, best))) {
                best = full;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    private List<Thing> candidates(Words words) {
        List<Thing> fewest = byWord.getOrDefault(words.last(), List.of());
        for (String word : words.all()) {
            List<Thing> with = byWord.getOrDefault(word, List.of());
            if (with.size() < fewest.size() && !with.isEmpty() && word.length() > 1) {
                fewest = with;
            }
        }
        return fewest;
    }

    private static int fit(Thing brief, Thing full) {
        int best = 0;
        for (String form : full.forms()) {
            Words words = Words.of(form);
            if (isLonger(words, brief.words(), brief.type())) {
                best = Math.max(best, ShortForms.fit(brief.type(), brief.words(), words));
            }
        }
        return best;
    }

    private static boolean isLonger(Words full, Words brief, EntityType type) {
        if (full.size() != brief.size()) {
            return full.size() > brief.size();
        }
        return type == EntityType.PERSON
                && full.joined().length() > brief.joined().length();
    }

    private static boolean isBetter(Thing brief, Thing one, Thing other) {
        boolean person = brief.type() == EntityType.PERSON;
        boolean oneBefore = one.start() < brief.start();
        boolean otherBefore = other.start() < brief.start();
        if (person || !oneBefore || !otherBefore) {
            return one.start() < other.start();
        }
        return one.start() > other.start();
    }
}
