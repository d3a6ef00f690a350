package news.dateline.gateway.access;

import java.nio.ByteBuffer;
import java.time.Duration;

import io.netty.util.collection.LongObjectHashMap;
import io.netty.util.collection.LongObjectMap;

/**
 * The proofs that were seen of late, by 8 bytes of a digest each, so that none is used twice. Two sets take turns: a proof is remembered
 * for one life at least and two at most. When a set is full nothing is forgotten early; new proofs are turned away instead, and those
 * of a caller who has used up a share of the set already long before it is full.
 */
final class UsedProofs {

    /** What came of a proof. */
    enum Use {
        FIRST,
        AGAIN,
        TOO_MANY_OF_CALLER,
        TOO_MANY
    }

    private final long lifeNanos;
    private final int most;
    private final int share;
    private LongObjectMap<Boolean> recent = table();
    private LongObjectMap<Boolean> before = table();
    private LongObjectMap<Integer> recentOfCallers = table();
    private long begun;

    /**
     * Remembers nothing yet. Grows to three tables, whose slots of 12 bytes (16 in a native image) are used to four fifths at most: for
     * 100,000 proofs that is 4.5 MiB (6).
     *
     * @param life how long a proof has to be remembered
     * @param most how many can be used in that time
     * @param share how many of these by one caller
     */
    UsedProofs(Duration life, int most, int share, long nanos) {
        this.lifeNanos = life.toNanos();
        this.most = most;
        this.share = share;
        this.begun = nanos;
    }

    /**
     * Uses a proof.
     *
     * @param caller whose proofs are counted together
     * @param id of the proof, unique among all clients'
     * @param nanos the time, by a clock that never goes back
     */
    synchronized Use use(String caller, String id, long nanos) {
        turn(nanos);
        long proof = digest(id);
        if (before.containsKey(proof) || recent.containsKey(proof)) {
            return Use.AGAIN;
        }
        long whose = digest(caller);
        Integer count = recentOfCallers.get(whose);
        int usedByCaller = count == null ? 0 : count;
        if (usedByCaller >= share) {
            return Use.TOO_MANY_OF_CALLER;
        }
        if (recent.size() >= most) {
            return Use.TOO_MANY;
        }
        recent.put(proof, Boolean.TRUE);
        recentOfCallers.put(whose, Integer.valueOf(usedByCaller + 1));
        return Use.FIRST;
    }

    /** How long until nothing of the present set counts any more against anybody's share. */
    synchronized Duration pause(long nanos) {
        return Duration.ofNanos(Math.max(0, lifeNanos - (nanos - begun)));
    }

    private void turn(long nanos) {
        long age = nanos - begun;
        if (age >= lifeNanos) {
            before = age < 2 * lifeNanos ? recent : table();
            recent = table();
            recentOfCallers = table();
            begun = nanos;
        }
    }

    private static long digest(String text) {
        return ByteBuffer.wrap(Sha256.of(text)).getLong();
    }

    private static <V> LongObjectMap<V> table() {
        return new LongObjectHashMap<>(LongObjectHashMap.DEFAULT_CAPACITY, 0.8f);
    }
}
