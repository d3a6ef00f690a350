package news.dateline.entities.quote.domain;

import java.util.List;
import java.util.Optional;

import news.dateline.entities.audience.Audience;
import news.dateline.entities.registry.domain.EntityId;

/** Reads quotes and roles. */
public interface StatementReader {

    /**
     * Quotes by or about an entity, newest article first.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<Quotation> quotes(
            EntityId entity, QuotePart part, Optional<QuotePosition> after, int limit, Audience audience);

    /**
     * The roles that articles give to an entity, those of most articles first.
     *
     * @param after where the list goes on
     * @param limit the most that are returned
     */
    List<GivenRole> roles(EntityId entity, Optional<RolePosition> after, int limit, Audience audience);
}
