package news.dateline.entities.reconciliation.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.quarkus.runtime.annotations.RegisterForReflection;

import news.dateline.contracts.event.EntityKind;

/** A type, as both versions have it. */
@RegisterForReflection
record TypeJson(String id, String name) {

    static TypeJson of(EntityKind kind) {
        return new TypeJson(kind.name(), label(kind));
    }

    static List<TypeJson> all() {
        return Arrays.stream(EntityKind.values()).map(TypeJson::of).toList();
    }

    /** "Person". */
    static String label(EntityKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
