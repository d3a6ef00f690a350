package news.dateline.entities.merge.domain;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.MergeTree;

/** Answers what was merged into what. */
@ApplicationScoped
public class MergeQueries {

    private final Merges merges;
    private final MergeTree tree;

    MergeQueries(Merges merges, MergeTree tree) {
        this.merges = merges;
        this.tree = tree;
    }

    /**
     * The merges in force below an entity, by id.
     *
     * @param after only of entities after this one; null to begin
     * @param limit the most that are returned
     */
    @Transactional
    public List<Merge> of(EntityId id, EntityId after, int limit) {
        var below =
                tree.members(id).stream().filter(member -> !member.equals(id)).toList();
        return merges.list(below, after, limit);
    }

    /** Whether an entity was merged into another, directly or not. */
    @Transactional
    public boolean isPart(EntityId part, EntityId whole) {
        return !part.equals(whole) && tree.members(whole).contains(part);
    }
}
