/**
 * Linking: which entity of the registry a name in an article means. A name is looked up in its normalised form among the
 * names of entities of the same type; {@link news.dateline.entities.linking.domain.KnownNames} holds the rules of choice, and
 * {@link news.dateline.entities.linking.domain.Linker}, the class to read first, makes a candidate of what stays unknown.
 *
 * <p>Two articles that bring the same new name at once make one entity: before a candidate is made, its names are locked
 * until the transaction ends, and looked up again.
 */
package news.dateline.entities.linking;
