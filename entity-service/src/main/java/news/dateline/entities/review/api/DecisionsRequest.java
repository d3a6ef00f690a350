package news.dateline.entities.review.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.http.ArticleUris;
import news.dateline.entities.http.EntityUris;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.review.domain.DecisionKind;
import news.dateline.entities.review.domain.DecisionWish;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * Decisions as clients send them.
 *
 * @param decisions each is made on its own, in this order
 */
@Schema(name = "DecisionsRequest", requiredProperties = "decisions")
record DecisionsRequest(List<One> decisions) {

    private static final int MOST = 200;

    /** One decision. */
    @Schema(
            name = "DecisionRequest",
            requiredProperties = {"decision", "entityUri"})
    record One(
            @Schema(description = "confirm, reject, merge, distinguish, link or split")
            String decision,

            String entityUri,

            @Schema(description = "For merge, distinguish and link: the other entity")
            String otherUri,

            @Schema(description = "For link and split: the article whose mentions are meant")
            String articleUri) {}

    /** What is wished, if all of it can be understood. */
    List<DecisionWish> wishes() {
        if (decisions == null || decisions.isEmpty() || decisions.size() > MOST) {
            throw Problems.invalid(
                    Violation.at("/decisions", "must be 1 to " + MOST + " decisions, so that one request stays short"));
        }
        var violations = new ArrayList<Violation>();
        var wishes = new ArrayList<DecisionWish>();
        for (int i = 0; i < decisions.size(); i++) {
            wish(decisions.get(i), "/decisions/" + i, violations).ifPresent(wishes::add);
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return wishes;
    }

    private static Optional<DecisionWish> wish(One one, String at, List<Violation> violations) {
        var kind = Optional.ofNullable(one).map(One::decision).flatMap(DecisionKind::labelled);
        if (kind.isEmpty()) {
            violations.add(
                    Violation.at(at + "/decision", "must be one of confirm, reject, merge, distinguish, link, split"));
            return Optional.empty();
        }
        var wanted = kind.get();
        var entity = entity(one.entityUri(), at + "/entityUri", violations);
        var other = wanted.needsOther() ? entity(one.otherUri(), at + "/otherUri", violations) : null;
        var article = wanted.needsArticle() ? article(one.articleUri(), at + "/articleUri", violations) : null;
        return Optional.of(new DecisionWish(wanted, entity, other, article));
    }

    private static EntityId entity(String uri, String at, List<Violation> violations) {
        var id = Optional.ofNullable(uri).flatMap(EntityUris::id);
        if (id.isEmpty()) {
            violations.add(Violation.at(at, EntityUris.EXPECTED));
        }
        return id.map(EntityId::new).orElse(null);
    }

    private static ArticleId article(String uri, String at, List<Violation> violations) {
        var id = Optional.ofNullable(uri).flatMap(ArticleUris::id);
        if (id.isEmpty()) {
            violations.add(Violation.at(at, ArticleUris.EXPECTED));
        }
        return id.map(ArticleId::new).orElse(null);
    }
}
