package news.dateline.extraction.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import news.dateline.extraction.EntityType;

/**
 * Many names in arrays of primitives: an automaton whose states are the fingerprints of the beginnings of names. Filled
 * once, then read by all threads.
 */
final class NameTable {

    private static final List<EntityType> TYPES = List.of(EntityType.values());
    private static final int LAST = -1;

    private final PrefixTable prefixes;
    private final StringPool strings = new StringPool();
    private int size;
    private int[] names;
    private int[] ids;
    private int[] checks;
    private short[] capitals;
    private byte[] types;
    /** The next name with the same words. */
    private int[] next;

    private NameTable(int expected, int beginnings) {
        prefixes = new PrefixTable(beginnings);
        allocate(expected);
    }

    /** Takes names one after the other, so that they need not be in memory all at once as anything but the table. */
    static final class Builder {

        private final NameTable table;
        private String id = "";

        /** @param expected about how many names there will be; any more are taken as well */
        Builder(int expected) {
            table = new NameTable(expected, expected);
        }

        /** For about as many names, with as many beginnings, as another table has, and some more. */
        Builder(NameTable other, int more) {
            table = new NameTable(other.size + more, other.prefixes.size() + more);
        }

        /** Adds a name. It takes least memory if the names of one thing follow each other. */
        void add(Entry entry) {
            if (table.add(entry, entry.id().equals(id))) {
                id = entry.id();
            }
        }

        /** The table; nothing may be added any more. */
        NameTable build() {
            table.allocate(table.size);
            table.prefixes.trim();
            table.strings.trim();
            return table;
        }
    }

    /** The first name with a fingerprint, or {@link PrefixTable#PREFIX} or {@link PrefixTable#ABSENT}. */
    int first(long fingerprint) {
        return prefixes.get(fingerprint);
    }

    /** The next name with the same words, negative if there is none. */
    int after(int name) {
        return next[name];
    }

    short capitals(int name) {
        return capitals[name];
    }

    int check(int name) {
        return checks[name];
    }

    Entry entry(int name) {
        return new Entry(strings.get(names[name]), TYPES.get(types[name]), id(name));
    }

    String id(int name) {
        return strings.get(ids[name]);
    }

    void forEach(Consumer<Entry> consumer) {
        for (int i = 0; i < size; i++) {
            consumer.accept(entry(i));
        }
    }

    int size() {
        return size;
    }

    long bytes() {
        return prefixes.bytes() + strings.bytes() + 19L * size;
    }

    private boolean add(Entry entry, boolean sameThing) {
        NameKey key = NameKey.of(entry.name());
        int first = key.isEmpty() ? PrefixTable.ABSENT : prefixes.get(key.whole());
        if (key.isEmpty() || holds(first, entry)) {
            return false;
        }
        if (size == types.length) {
            allocate(size + size / 4 + 64);
        }
        for (int i = 0; i < key.prefixes().length - 1; i++) {
            if (prefixes.get(key.prefixes()[i]) == PrefixTable.ABSENT) {
                prefixes.put(key.prefixes()[i], PrefixTable.PREFIX);
            }
        }
        names[size] = strings.add(entry.name());
        ids[size] = sameThing ? ids[size - 1] : strings.add(entry.id());
        checks[size] = key.check();
        capitals[size] = key.capitals();
        types[size] = (byte) TYPES.indexOf(entry.type());
        next[size] = first >= 0 ? first : LAST;
        prefixes.put(key.whole(), size);
        size++;
        return true;
    }

    /** Whether a name is there already; of very many with the same words only the last ones are compared. */
    private boolean holds(int first, Entry entry) {
        int compared = 0;
        for (int i = first; i >= 0 && compared < 8; i = next[i], compared++) {
            if (entry(i).equals(entry)) {
                return true;
            }
        }
        return false;
    }

    private void allocate(int room) {
        names = resized(names, room);
        ids = resized(ids, room);
        checks = resized(checks, room);
        next = resized(next, room);
        capitals = capitals == null ? new short[room] : Arrays.copyOf(capitals, room);
        types = types == null ? new byte[room] : Arrays.copyOf(types, room);
    }

    private static int[] resized(int[] array, int room) {
        return array == null ? new int[room] : Arrays.copyOf(array, room);
    }
}
