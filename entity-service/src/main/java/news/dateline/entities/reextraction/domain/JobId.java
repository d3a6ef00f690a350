package news.dateline.entities.reextraction.domain;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** A job's id, a UUIDv7: later ones are greater. */
public record JobId(UUID value) {

    /** A new id. */
    static JobId create() {
        return new JobId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
