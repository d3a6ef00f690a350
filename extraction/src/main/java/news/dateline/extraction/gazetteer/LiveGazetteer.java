package news.dateline.extraction.gazetteer;

import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * The gazetteer of a running service. Readers take {@link #current()} once for each text and are never blocked; what
 * writers change is in force from the next text on.
 */
public final class LiveGazetteer {

    private final Object writers = new Object();
    private volatile Gazetteer current = Gazetteer.EMPTY;

    /** The gazetteer as it is now; it does not change any more. */
    public Gazetteer current() {
        return current;
    }

    /** Replaces all names; the stop list stays. */
    public void replaceAll(Collection<Entry> entries) {
        replaceAll(Gazetteer.of(entries));
    }

    /** Replaces all names by those of another gazetteer; the stop list stays. */
    public void replaceAll(Gazetteer fresh) {
        change(gazetteer -> fresh.with(gazetteer.stops()));
    }

    /** Adds a name. */
    public void add(Entry entry) {
        change(gazetteer -> gazetteer.with(entry));
    }

    /** Gives a thing other names, or none. */
    public void replace(String id, Collection<Entry> names) {
        change(gazetteer -> {
            Gazetteer result = gazetteer.without(id);
            for (Entry entry : names) {
                result = result.with(entry);
            }
            return result;
        });
    }

    /** Takes all names of a thing away. */
    public void remove(String id) {
        change(gazetteer -> gazetteer.without(id));
    }

    /** Replaces the stop list. */
    public void stop(StopList stops) {
        change(gazetteer -> gazetteer.with(stops));
    }

    /** Makes a fresh table of names; takes a second for 100,000 names, in which other writers wait. */
    public void compact() {
        change(Gazetteer::compacted);
    }

    private void change(UnaryOperator<Gazetteer> change) {
        synchronized (writers) {
            current = change.apply(current);
        }
    }
}
