package news.dateline.articles.projection.domain;

import java.util.Optional;
import java.util.Set;

import news.dateline.contracts.event.EntitySetRemoved;
import news.dateline.contracts.event.EntitySetState;

/** The watch lists of entity-service. An event that comes again or late changes nothing. */
public interface EntitySets {

    /** Takes over who may use a set and what is in it. */
    void apply(EntitySetState event);

    /** Forgets a set. */
    void apply(EntitySetRemoved event);

    /**
     * What is in a set; empty if there is none that this person may use, his own or a shared one.
     *
     * @param subject the person: a token's {@code sub}
     */
    Optional<Set<EntityId>> members(SetId set, String subject);
}
