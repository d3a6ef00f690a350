package news.dateline.entities.reconciliation.domain;

import news.dateline.entities.registry.domain.Entity;

/**
 * An entity that a query may mean.
 *
 * @param entity the entity, with the names that the asker may see
 * @param score how well it fits, 0-100
 * @param nameSimilarity how alike the names are, 0-1
 * @param conditionsMet the share of the conditions that it meets, 0-1; 1 if there are none
 * @param match whether it fits so well, and any other so much worse, that nobody need look
 */
public record Candidate(Entity entity, double score, double nameSimilarity, double conditionsMet, boolean match) {

    Candidate matched(boolean certain) {
        return new Candidate(entity, score, nameSimilarity, conditionsMet, certain);
    }
}
