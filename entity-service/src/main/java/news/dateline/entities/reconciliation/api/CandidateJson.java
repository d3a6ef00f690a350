package news.dateline.entities.reconciliation.api;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.reconciliation.domain.Candidate;

/** A candidate, as both versions have it. */
@Schema(name = "ReconciliationCandidate")
@RegisterForReflection(targets = {CandidateJson.class, CandidateJson.FeatureJson.class})
record CandidateJson(
        String id,
        String name,
        String description,
        double score,
        boolean match,
        List<FeatureJson> features,
        List<TypeJson> type) {

    /** What the score was made of. */
    record FeatureJson(String id, String name, double value) {}

    static CandidateJson of(Candidate candidate) {
        var entity = candidate.entity();
        return new CandidateJson(
                entity.id().toString(),
                entity.name(),
                Descriptions.of(entity),
                candidate.score(),
                candidate.match(),
                List.of(
                        new FeatureJson("name_similarity", "Similarity of names, 0-1", candidate.nameSimilarity()),
                        new FeatureJson(
                                "conditions_met", "Share of property values met, 0-1", candidate.conditionsMet()),
                        new FeatureJson("articles", "Articles that name it", entity.articles())),
                List.of(TypeJson.of(entity.type())));
    }
}
