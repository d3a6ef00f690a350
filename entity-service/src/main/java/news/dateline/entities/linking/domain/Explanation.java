package news.dateline.entities.linking.domain;

import java.util.List;

import news.dateline.entities.registry.domain.EntityId;

/**
 * Why a name was taken to mean an entity.
 *
 * @param name as the article has it
 * @param probability that it means this one, 0-1
 * @param evidence for it and not the others; none if the entity was made for the name
 * @param certainty for the name meaning something known at all; none if nothing was learned of how often such links are right
 * @param others what else it could have meant, the likeliest first
 */
public record Explanation(
        String name, double probability, List<Evidence> evidence, List<Evidence> certainty, List<Other> others) {

    /** Of a reason that no others can outweigh. */
    private static final double OVERWHELMING = 100;

    /** Copies the lists. */
    public Explanation {
        evidence = List.copyOf(evidence);
        certainty = List.copyOf(certainty);
        others = List.copyOf(others);
    }

    /** Something else that it could have meant. */
    public record Other(EntityId entity, double probability) {}

    /** A person has decided it. */
    public static Explanation ofJudgement(String name) {
        return new Explanation(
                name, 1, List.of(new Evidence(Evidence.Feature.JUDGEMENT, 1, OVERWHELMING)), List.of(), List.of());
    }

    /** Nothing known explains the name. */
    static Explanation ofNew(String name) {
        return new Explanation(name, 1, List.of(), List.of(), List.of());
    }
}
