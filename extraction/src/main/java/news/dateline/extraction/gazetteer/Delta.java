package news.dateline.extraction.gazetteer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was added and removed since the table of names was made.
 *
 * @param names by the fingerprints of their beginnings; a beginning that is no name has none
 * @param ids the names that were added for an id
 * @param removed the ids whose names in the table no longer count
 * @param changes how many changes there were
 */
record Delta(
        PersistentMap<List<Held>> names, PersistentMap<List<Entry>> ids, PersistentMap<String> removed, int changes) {

    /** A name with what it is checked by. */
    record Held(Entry entry, short capitals, int check) {}

    static final Delta NONE = new Delta(PersistentMap.empty(), PersistentMap.empty(), PersistentMap.empty(), 0);

    Delta with(Entry entry, NameKey key) {
        PersistentMap<List<Held>> more = names;
        for (long prefix : key.prefixes()) {
            if (more.get(prefix).isEmpty()) {
                more = more.with(prefix, List.of());
            }
        }
        Held held = new Held(entry, key.capitals(), key.check());
        more = more.with(key.whole(), plus(more.get(key.whole()).orElse(List.of()), held));
        long id = Fingerprint.of(entry.id());
        return new Delta(more, ids.with(id, plus(added(entry.id()), entry)), removed, changes + 1);
    }

    Delta without(String id) {
        PersistentMap<List<Held>> fewer = names;
        for (Entry entry : added(id)) {
            long whole = NameKey.of(entry.name()).whole();
            List<Held> others = fewer.get(whole).orElse(List.of()).stream()
                    .filter(held -> !held.entry().equals(entry))
                    .toList();
            fewer = fewer.with(whole, others);
        }
        long key = Fingerprint.of(id);
        return new Delta(fewer, ids.with(key, List.of()), removed.with(key, id), changes + 1);
    }

    /** The names that were added for an id. */
    List<Entry> added(String id) {
        return ids.get(Fingerprint.of(id)).orElse(List.of());
    }

    boolean isRemoved(String id) {
        return !removed.isEmpty()
                && removed.get(Fingerprint.of(id)).filter(id::equals).isPresent();
    }

    /** The names with a fingerprint; empty if it begins names but is none, nothing if it does not even begin one. */
    Optional<List<Held>> at(long fingerprint) {
        return names.get(fingerprint);
    }

    private static <T> List<T> plus(List<T> list, T element) {
        return Stream.concat(list.stream(), Stream.of(element)).toList();
    }
}
