package news.dateline.entities.reconciliation.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import news.dateline.contracts.event.EntityKind;
import news.dateline.contracts.event.EntityStatus;
import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.Entity;
import news.dateline.entities.registry.domain.EntityFilter;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.EntityReader;
import news.dateline.entities.registry.domain.NormalisedName;

/** Answers queries with candidates of the registry. */
@ApplicationScoped
public class Reconciler {

    private static final Set<EntityStatus> LIVING = EnumSet.of(EntityStatus.CANDIDATE, EntityStatus.CONFIRMED);
    private static final Set<EntityProperty> NAMING = EnumSet.of(
            EntityProperty.NAME,
            EntityProperty.ALIAS,
            EntityProperty.URI,
            EntityProperty.EXTERNAL_ID,
            EntityProperty.WIKIDATA,
            EntityProperty.GEONAMES,
            EntityProperty.ISNI,
            EntityProperty.LEI);

    /** How many are looked at, of which the best are shown. */
    private static final int CONSIDERED = 100;

    private final EntityReader entities;
    private final NearNames names;

    Reconciler(EntityReader entities, NearNames names) {
        this.entities = entities;
        this.names = names;
    }

    /** What a query may mean, the best candidate first. */
    public List<Candidate> candidates(ReconciliationQuery query, Audience audience) {
        var fitting = considered(query, audience).stream()
                .filter(entity -> LIVING.contains(entity.status()))
                .filter(entity -> query.types().isEmpty() || query.types().contains(entity.type()))
                .toList();
        return Scoring.rank(query, fitting);
    }

    /** Names among the conditions lead to entities as the query's own do; without any the most mentioned are looked at. */
    private List<Entity> considered(ReconciliationQuery query, Audience audience) {
        var wanted = query.names().isEmpty() ? namesAmong(query.conditions()) : query.names();
        if (!wanted.isEmpty()) {
            return entities.visible(named(wanted, query.types(), audience), audience);
        }
        Stream<Optional<EntityKind>> types = query.types().isEmpty()
                ? Stream.of(Optional.empty())
                : query.types().stream().map(Optional::of);
        return types.flatMap(type -> mostMentioned(List.of(), type, CONSIDERED, audience).stream())
                .toList();
    }

    private static List<String> namesAmong(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> NAMING.contains(condition.property()))
                .filter(condition -> condition.quantifier() != Condition.Quantifier.NONE)
                .flatMap(condition -> condition.values().stream())
                .toList();
    }

    private Set<EntityId> named(List<String> wanted, Set<EntityKind> types, Audience audience) {
        var ids = new LinkedHashSet<>(names.identified(wanted));
        for (String name : wanted) {
            EntityIds.in(name).ifPresent(ids::add);
            var normalised = NormalisedName.of(name);
            if (normalised.isUsable()) {
                ids.addAll(names.like(normalised, types, CONSIDERED, audience));
            }
        }
        return ids;
    }

    /**
     * Entities of which a name has words that begin so, the most mentioned first; or the one of which the text is the id.
     *
     * @param skip how many of them the asker has already
     */
    public List<Entity> suggest(String prefix, Optional<EntityKind> type, int skip, int limit, Audience audience) {
        var id = EntityIds.in(prefix);
        if (id.isPresent()) {
            return skip == 0 ? entities.visible(Set.of(id.get()), audience) : List.of();
        }
        return EntityFilter.isAnswerable(prefix)
                ? mostMentioned(EntityFilter.words(prefix), type, skip + limit, audience).stream()
                        .skip(skip)
                        .toList()
                : List.of();
    }

    private List<Entity> mostMentioned(List<String> words, Optional<EntityKind> type, int limit, Audience audience) {
        return entities.list(new EntityFilter(words, type, LIVING, audience), Optional.empty(), limit);
    }

    /** The entities of ids that clients sent, as far as there are any that the asker may see. */
    public List<Entity> read(Collection<String> ids, Audience audience) {
        var known = ids.stream().flatMap(id -> EntityIds.in(id).stream()).toList();
        return entities.visible(known, audience);
    }

    /** Whether a text is an entity's id, or a URI that ends in one. */
    public static boolean isId(String text) {
        return EntityIds.in(text).isPresent();
    }
}
