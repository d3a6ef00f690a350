package news.dateline.entities.linking.domain;

import java.util.List;

import news.dateline.entities.registry.domain.EntityId;

/** Candidates that the rule of promotion is fulfilled for. */
public interface RipeCandidates {

    /**
     * Some of them.
     *
     * @param sources how many must name it
     * @param articles how many published articles must
     * @param confidence how sure the links must be on average
     */
    List<EntityId> find(int sources, int articles, double confidence, int limit);
}
