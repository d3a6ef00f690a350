package news.dateline.gateway.access;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * The proofs that were seen of late, by 8 bytes of a digest each, so that none is used twice. Two sets take turns: a proof is remembered
 * for one life at least and two at most. When a set is full nothing is forgotten early; new proofs are turned away instead.
 */
final class UsedProofs {

    /** What came of a proof. */
    enum Use {
        FIRST,
        AGAIN,
        TOO_MANY
    }

    private final long lifeNanos;
    private final int most;
    private Set<Long> recent = new HashSet<>();
    private Set<Long> before = Set.of();
    private long begun;

    /**
     * Remembers nothing yet.
     *
     * @param life how long a proof has to be remembered
     * @param most how many can be used in that time
     */
    UsedProofs(Duration life, int most, long nanos) {
        this.lifeNanos = life.toNanos();
        this.most = most;
        this.begun = nanos;
    }

    /**
     * Uses a proof.
     *
     * @param id of the proof, unique among all clients'
     * @param nanos the time, by a clock that never goes back
     */
    synchronized Use use(String id, long nanos) {
        turn(nanos);
        Long digest = ByteBuffer.wrap(Sha256.of(id)).getLong();
        if (before.contains(digest) || recent.contains(digest)) {
            return Use.AGAIN;
        }
        if (recent.size() >= most) {
            return Use.TOO_MANY;
        }
        recent.add(digest);
        return Use.FIRST;
    }

    private void turn(long nanos) {
        long age = nanos - begun;
        if (age >= lifeNanos) {
            before = age < 2 * lifeNanos ? recent : Set.of();
            recent = new HashSet<>();
            begun = nanos;
        }
    }
}
