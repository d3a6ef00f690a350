package news.dateline.entities.registry.domain;

/**
 * What somebody is or was.
 *
 * @param title for example "President"
 * @param organizationId where, if the registry knows it; else null
 * @param organization where, in words; else null
 * @param since a year, month or day as in ISO 8601; null if unknown
 * @param until the same; null if unknown or still so
 */
public record Role(String title, EntityId organizationId, String organization, String since, String until) {

    /** The same with the organisation in other words. */
    public Role at(String other) {
        return new Role(title, organizationId, other, since, until);
    }
}
