package news.dateline.entities.linking.api;

import java.util.List;
import java.util.Set;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.linking.domain.Evidence;
import news.dateline.entities.linking.domain.Explanation;
import news.dateline.entities.linking.domain.Explanations;
import news.dateline.entities.registry.domain.EntityId;

/** Why an article's names mean what they are said to mean, as clients read it. */
@Schema(name = "ArticleLinks")
@RegisterForReflection(
        targets = {
            ArticleLinksJson.class,
            ArticleLinksJson.LinkJson.class,
            ArticleLinksJson.EvidenceJson.class,
            ArticleLinksJson.OtherJson.class
        })
record ArticleLinksJson(List<LinkJson> links) {

    /** One name and what it means. */
    @Schema(name = "ArticleLink")
    record LinkJson(
            String name,
            String entityUri,
            String entityName,
            double probability,
            List<EvidenceJson> evidence,
            List<EvidenceJson> certainty,
            List<OtherJson> others) {}

    /** One reason: its value times its weight adds to the logarithm of the odds. */
    @Schema(name = "LinkEvidence")
    record EvidenceJson(@Schema(examples = "prior") String feature, double value, double weight, double logOdds) {

        static EvidenceJson of(Evidence evidence) {
            return new EvidenceJson(
                    evidence.feature().label(), evidence.value(), evidence.weight(), evidence.logOdds());
        }
    }

    /** Something else that the name could have meant. */
    @Schema(name = "LinkAlternative")
    record OtherJson(String entityUri, double probability) {

        static OtherJson of(Explanation.Other other) {
            return new OtherJson(other.entity().uri(), other.probability());
        }
    }

    /**
     * Links as clients read them.
     *
     * @param visible those of the entities they could have meant that the caller may see
     */
    static ArticleLinksJson of(List<Explanations.Explained> links, Set<EntityId> visible) {
        return new ArticleLinksJson(
                links.stream().map(link -> of(link, visible)).toList());
    }

    private static LinkJson of(Explanations.Explained link, Set<EntityId> visible) {
        var why = link.explanation();
        return new LinkJson(
                why.name(),
                link.entity().uri(),
                link.entityName(),
                why.probability(),
                why.evidence().stream().map(EvidenceJson::of).toList(),
                why.certainty().stream().map(EvidenceJson::of).toList(),
                why.others().stream()
                        .filter(other -> visible.contains(other.entity()))
                        .map(OtherJson::of)
                        .toList());
    }
}
