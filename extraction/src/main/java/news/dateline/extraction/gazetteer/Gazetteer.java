package news.dateline.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import news.dateline.extraction.text.Token;

/**
 * The names of a registry, found in a text word by word in one pass. Immutable: a change makes another gazetteer, which
 * shares the table of names with this one, in microseconds; {@link #compacted()} makes a new table now and then. A
 * hundred thousand names take some 10 MB.
 *
 * <p>Spellings are compared as {@link Folding} and {@link Capitals} say: marks never matter; capitals do ("Apple" is not
 * "apple", "US" is not "us"), except where the text is written without regard to them; there a name that is also one of
 * the commonest words is not found. Names with less than two letters
 * or more than 24 words are not found.
 */
public final class Gazetteer {

    /** The gazetteer without names. */
    public static final Gazetteer EMPTY = of(List.of());

    private final NameTable table;
    private final Delta delta;
    private final StopList stops;

    private Gazetteer(NameTable table, Delta delta, StopList stops) {
        this.table = table;
        this.delta = delta;
        this.stops = stops;
    }

    /** The gazetteer of some names. It takes least memory if the names of one thing follow each other. */
    public static Gazetteer of(Collection<Entry> entries) {
        Builder builder = new Builder(entries.size());
        entries.forEach(builder::add);
        return builder.build();
    }

    /** Takes names one after the other, so that a large registry need not be in memory twice. */
    public static final class Builder {

        private final NameTable.Builder names;

        /** @param expected about how many names there will be; any more are taken as well */
        public Builder(int expected) {
            this(new NameTable.Builder(expected));
        }

        private Builder(NameTable.Builder names) {
            this.names = names;
        }

        /** Adds a name. It takes least memory if the names of one thing follow each other. */
        public void add(Entry entry) {
            names.add(entry);
        }

        /** The gazetteer; nothing may be added any more. */
        public Gazetteer build() {
            return new Gazetteer(names.build(), Delta.NONE, StopList.EMPTY);
        }
    }

    /** A gazetteer with one more name. */
    public Gazetteer with(Entry entry) {
        NameKey key = NameKey.of(entry.name());
        boolean known = key.isEmpty() || delta.added(entry.id()).contains(entry);
        return known ? this : new Gazetteer(table, delta.with(entry, key), stops);
    }

    /** A gazetteer without any name of a thing; add those that it keeps. */
    public Gazetteer without(String id) {
        return new Gazetteer(table, delta.without(id), stops);
    }

    /** A gazetteer that never matches certain words. */
    public Gazetteer with(StopList others) {
        return new Gazetteer(table, delta, others);
    }

    /** The words that are never matched. */
    public StopList stops() {
        return stops;
    }

    /** The names in running text. */
    public List<Match> matches(List<Token> tokens) {
        return matches(tokens, token -> false);
    }

    /**
     * The names in a text, from left to right, without overlaps, the longest at each place.
     *
     * @param tokens of the text
     * @param caseless says of the index of a token whether capitals say nothing there
     */
    public List<Match> matches(List<Token> tokens, IntPredicate caseless) {
        return new Matcher(table, delta, stops, tokens, caseless).matches();
    }

    /** How many changes were made since the table of names was made; each costs about a kilobyte. */
    public int changes() {
        return delta.changes();
    }

    /** The same names in one fresh table. */
    public Gazetteer compacted() {
        if (delta.changes() == 0) {
            return this;
        }
        Builder builder = new Builder(new NameTable.Builder(table, delta.changes()));
        forEach(builder::add);
        return builder.build().with(stops);
    }

    /** All names, those of one thing mostly one after the other. */
    public void forEach(Consumer<Entry> consumer) {
        table.forEach(entry -> {
            if (!delta.isRemoved(entry.id())) {
                consumer.accept(entry);
            }
        });
        delta.ids().values().forEach(names -> names.forEach(consumer));
    }

    /** All names in a list. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        forEach(entries::add);
        return entries;
    }

    /** How many names the table holds; those that were added or removed since do not count. */
    public int size() {
        return table.size();
    }

    /** The bytes that the table of names takes. */
    public long bytes() {
        return table.bytes();
    }
}
