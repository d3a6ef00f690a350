package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import news.dateline.extraction.gazetteer.Delta.Held;
import news.dateline.extraction.text.Token;

/** Goes over the tokens of one text from left to right and takes the longest name that begins at each. */
final class Matcher {

    /** More things with one name than this tell nothing. */
    private static final int MOST_ENTRIES = 32;

    /** Where capitals say nothing, these are words and not "IT", "US" or the WHO. */
    private static final Set<String> COMMON = Set.of(
            "a", "all", "am", "an", "and", "are", "as", "at", "be", "but", "by", "can", "do", "for", "go", "he", "her",
            "his", "how", "i", "if", "in", "is", "it", "its", "may", "me", "my", "new", "no", "not", "of", "off", "on",
            "one", "or", "our", "out", "she", "so", "the", "to", "two", "up", "us", "was", "we", "what", "who", "why",
            "will", "with", "you");

    private final NameTable table;
    private final Delta delta;
    private final StopList stops;
    private final List<Token> tokens;
    private final IntPredicate caseless;
    private final long[] words;

    Matcher(NameTable table, Delta delta, StopList stops, List<Token> tokens, IntPredicate caseless) {
        this.table = table;
        this.delta = delta;
        this.stops = stops;
        this.tokens = tokens;
        this.caseless = caseless;
        this.words = new long[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = Fingerprint.ofFolded(tokens.get(i).text());
        }
    }

    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < words.length; ) {
            Optional<Match> match = longestAt(i);
            match.ifPresent(matches::add);
            i = match.map(Match::to).orElse(i + 1);
        }
        return matches;
    }

    private Optional<Match> longestAt(int from) {
        Optional<Match> best = Optional.empty();
        int paragraph = tokens.get(from).paragraph();
        boolean inTable = true;
        boolean inDelta = delta.changes() > 0;
        long sequence = Fingerprint.NONE;
        int last = Math.min(words.length, from + NameKey.MAX_WORDS);
        for (int i = from; i < last && (inTable || inDelta) && tokens.get(i).paragraph() == paragraph; i++) {
            sequence = Fingerprint.then(sequence, words[i]);
            int name = inTable ? table.first(sequence) : PrefixTable.ABSENT;
            Optional<List<Held>> held = inDelta ? delta.at(sequence) : Optional.empty();
            inTable = name != PrefixTable.ABSENT;
            inDelta = held.isPresent();
            if (name >= 0 || !held.orElse(List.of()).isEmpty()) {
                Optional<Match> longer = match(from, i + 1, name, held.orElse(List.of()));
                best = longer.isPresent() ? longer : best;
            }
        }
        return best;
    }

    private Optional<Match> match(int from, int to, int first, List<Held> held) {
        List<Entry> entries = new ArrayList<>();
        int check = NameKey.check(tokens, from, to);
        for (int name = first; name >= 0 && entries.size() < MOST_ENTRIES; name = table.after(name)) {
            if (table.check(name) == check && fits(table.capitals(name), from, to)) {
                Entry entry = table.entry(name);
                if (!delta.isRemoved(entry.id())) {
                    entries.add(entry);
                }
            }
        }
        for (Held name : held) {
            if (name.check() == check && fits(name.capitals(), from, to) && entries.size() < MOST_ENTRIES) {
                entries.add(name.entry());
            }
        }
        return entries.isEmpty() || stops.stops(tokens, from, to)
                ? Optional.empty()
                : Optional.of(new Match(from, withFullStop(to, entries), entries));
    }

    private boolean fits(short capitals, int from, int to) {
        if (!caseless.test(from)) {
            return Capitals.fit(capitals, tokens, from, to);
        }
        return to - from > 1 || !COMMON.contains(tokens.get(from).lower());
    }

    /** "Amazon.com Inc." ends with its full stop, if the text has it. */
    private int withFullStop(int to, List<Entry> entries) {
        boolean written = to < words.length
                && tokens.get(to).is(".")
                && tokens.get(to).start() == tokens.get(to - 1).end();
        return written && entries.stream().anyMatch(entry -> entry.name().endsWith(".")) ? to + 1 : to;
    }
}
