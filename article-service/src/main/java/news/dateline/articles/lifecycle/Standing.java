package news.dateline.articles.lifecycle;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import news.dateline.contracts.event.PubStatus;

/**
 * All that decides who may see an article and when.
 *
 * @param embargoedUntil before that, readers do not see it
 * @param expires from then on, readers do not see it
 * @param hold the editor's decision that keeps it back, if there is one
 * @param scheduledFor when it is published by itself; there if the hold is {@link Hold#SCHEDULED}
 */
public record Standing(
        PubStatus pubStatus,
        Optional<Instant> embargoedUntil,
        Optional<Instant> expires,
        Optional<Hold> hold,
        Optional<Instant> scheduledFor) {

    /** That of an article about which no editor has decided. */
    public static Standing of(PubStatus pubStatus, Instant embargoedUntil, Instant expires) {
        return new Standing(
                pubStatus,
                Optional.ofNullable(embargoedUntil),
                Optional.ofNullable(expires),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with the decision of another, which only a withheld article can have. */
    public Standing heldLike(Standing other) {
        return pubStatus == PubStatus.WITHHELD
                ? new Standing(pubStatus, embargoedUntil, expires, other.hold, other.scheduledFor)
                : this;
    }

    /** The same, kept back by an editor. */
    public Standing held(Hold decision, Optional<Instant> until) {
        return new Standing(pubStatus, embargoedUntil, expires, Optional.of(decision), until);
    }

    /** Whether readers may see it. */
    public boolean isPublicAt(Instant time) {
        return stageAt(time) == Stage.USABLE;
    }

    /** Where it stands. */
    public Stage stageAt(Instant time) {
        return switch (pubStatus) {
            case CANCELED -> Stage.KILLED;
            case WITHHELD -> hold.map(Standing::stage).orElse(Stage.WITHHELD);
            case USABLE -> {
                if (expires.filter(end -> !end.isAfter(time)).isPresent()) {
                    yield Stage.EXPIRED;
                }
                yield embargoedUntil.filter(end -> end.isAfter(time)).isPresent() ? Stage.EMBARGOED : Stage.USABLE;
            }
        };
    }

    /** When it changes by itself next. */
    public Optional<Instant> nextAfter(Instant time) {
        return Stream.of(
                        scheduledFor,
                        embargoedUntil.filter(end -> pubStatus == PubStatus.USABLE),
                        expires.filter(end -> pubStatus == PubStatus.USABLE))
                .flatMap(Optional::stream)
                .filter(change -> change.isAfter(time))
                .min(Instant::compareTo);
    }

    private static Stage stage(Hold hold) {
        return switch (hold) {
            case SCHEDULED -> Stage.SCHEDULED;
            case UNPUBLISHED -> Stage.UNPUBLISHED;
            case TAKEN_DOWN -> Stage.TAKEN_DOWN;
        };
    }
}
