package news.dateline.entities.linking.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import news.dateline.contracts.event.EntityKind;
import news.dateline.entities.registry.domain.EntityName;
import news.dateline.entities.registry.domain.NameKind;
import news.dateline.entities.registry.domain.NormalisedName;

import static java.util.stream.Collectors.toUnmodifiableSet;

/**
 * All mentions of one thing in an article, as linking sees them.
 *
 * @param type what kind of thing it is
 * @param name its fullest form in the article
 * @param aliases other forms that may stand for it outside the article too
 * @param confidence how sure the analysis is that it is a name of this type, 0-1
 */
public record Cluster(EntityKind type, String name, List<String> aliases, double confidence) {

    /** Copies the aliases. */
    public Cluster {
        aliases = List.copyOf(aliases);
    }

    /** Whether an entity can be named so at all. */
    public boolean isNameable() {
        return ownName().isUsable();
    }

    NormalisedName ownName() {
        return NormalisedName.of(name);
    }

    Set<NormalisedName> aliasNames() {
        return aliases.stream()
                .map(NormalisedName::of)
                .filter(NormalisedName::isUsable)
                .collect(toUnmodifiableSet());
    }

    /** The keys under which an entity that it means may be found. */
    Stream<NameKey> keys() {
        return Stream.concat(Stream.of(ownName()), aliasNames().stream())
                .distinct()
                .map(normalised -> new NameKey(type, normalised));
    }

    /** Its names as an entity's, the fullest first and no two with the same normalised form. */
    List<EntityName> names(String language) {
        var names = new LinkedHashMap<NormalisedName, EntityName>();
        names.put(ownName(), new EntityName(name, NameKind.ofName(name), language));
        for (String alias : aliases) {
            var normalised = NormalisedName.of(alias);
            if (normalised.isUsable()) {
                names.putIfAbsent(normalised, new EntityName(alias, NameKind.ofAlias(alias, name), language));
            }
        }
        return List.copyOf(names.values());
    }
}
