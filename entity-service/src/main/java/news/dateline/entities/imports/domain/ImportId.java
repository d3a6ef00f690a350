package news.dateline.entities.imports.domain;

import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** An import's id, a UUIDv7. */
public record ImportId(UUID value) {

    /** A new id. */
    public static ImportId create() {
        return new ImportId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
