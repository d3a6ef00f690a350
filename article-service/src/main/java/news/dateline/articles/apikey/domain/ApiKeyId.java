package news.dateline.articles.apikey.domain;

import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;

/** What a key is called in the API; says nothing about the key itself. Later ones are greater. */
public record ApiKeyId(UUID value) {

    private static final int LENGTH = 36;

    /** A new one. */
    static ApiKeyId create() {
        return new ApiKeyId(UuidCreator.getTimeOrderedEpoch());
    }

    /** The id that a text is, if it is one. */
    public static Optional<ApiKeyId> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(new ApiKeyId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
