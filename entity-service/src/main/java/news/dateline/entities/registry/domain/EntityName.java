package news.dateline.entities.registry.domain;

/**
 * One of an entity's names.
 *
 * @param name as it is written
 * @param kind what sort of name it is
 * @param language a BCP 47 tag; null if unknown
 * @param label whether the entity is shown by it to readers of the language; one name per language is
 * @param provenance where it came from
 * @param from the merged entity that brought it along; null if it is the entity's own
 */
public record EntityName(
        String name, NameKind kind, String language, boolean label, Provenance provenance, EntityId from) {

    /** A name that an article gives. */
    public EntityName(String name, NameKind kind, String language) {
        this(name, kind, language, false, Provenance.article(), null);
    }

    /** The form in which it is compared. */
    public NormalisedName normalised() {
        return NormalisedName.of(name);
    }

    /** Whether it is the entity's own, and not one that a merged entity brought along. */
    public boolean isOwn() {
        return from == null;
    }
}
