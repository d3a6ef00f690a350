package news.dateline.entities.formats;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.registry.domain.NameKind;

/** Reads the words of files that stand for constants. */
final class Constants {

    private Constants() {}

    static EntityKind type(String text) {
        return constant("type", text, EntityKind.class);
    }

    static NameKind nameKind(String text) {
        return text == null ? NameKind.ALIAS : constant("kind", text, NameKind.class);
    }

    /** Confirmed if nothing is said. */
    static EntityStatus status(String text) {
        return text == null ? EntityStatus.CONFIRMED : constant("status", text, EntityStatus.class);
    }

    private static <E extends Enum<E>> E constant(String property, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new FaultyLineException("\"" + property + "\" must be one of "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
