package news.dateline.entities.registry.domain;

/**
 * One of an entity's names.
 *
 * @param name as it is written
 * @param kind what sort of name it is
 * @param language the BCP 47 tag of the text it was found in; null if unknown
 */
public record EntityName(String name, NameKind kind, String language) {

    /** The form in which it is compared. */
    public NormalisedName normalised() {
        return NormalisedName.of(name);
    }
}
