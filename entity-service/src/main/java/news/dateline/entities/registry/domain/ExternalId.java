package news.dateline.entities.registry.domain;

/**
 * What an entity is called elsewhere. No two entities share one.
 *
 * @param scheme whose id it is: {@code wikidata}, {@code geonames}, {@code isni}, {@code lei}, {@code iptc} or any other
 * @param value the id
 * @param provenance where it came from
 * @param from the merged entity that brought it along; null if it is the entity's own
 */
public record ExternalId(String scheme, String value, Provenance provenance, EntityId from) {

    /** Whether it is the entity's own, and not one that a merged entity brought along. */
    public boolean isOwn() {
        return from == null;
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
