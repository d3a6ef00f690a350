package news.dateline.entities.review.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.http.ArticleUris;
import news.dateline.entities.mention.domain.ArticleId;
import news.dateline.entities.registry.domain.EntityId;
import news.dateline.entities.registry.domain.NameRules;
import news.dateline.entities.review.domain.SplitWish;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * A wish to split an entity, as clients send it.
 *
 * @param name the new entity's preferred name
 * @param names the entity's own names that go, and with them the mentions that have them
 * @param mentions mentions that go
 */
@Schema(name = "SplitRequest", requiredProperties = "name")
record SplitRequest(String name, List<String> names, List<Place> mentions) {

    private static final int MOST = 1_000;

    /** A mention, as it was read. */
    @Schema(
            name = "SplitMention",
            requiredProperties = {"articleUri", "start"})
    record Place(
            String articleUri,
            @Schema(description = "Its first code point") Integer start) {}

    SplitWish wish(EntityId entity) {
        var violations = new ArrayList<Violation>();
        String tidy = name == null ? null : NameRules.tidy(name);
        NameRules.check(tidy).ifPresent(message -> violations.add(Violation.at("/name", message)));
        var going = names == null ? List.<String>of() : names;
        var given = mentions == null ? List.<Place>of() : mentions;
        if (going.isEmpty() && given.isEmpty()) {
            violations.add(Violation.at("", "must have names or mentions: what is to go"));
        }
        if (going.size() > MOST || given.size() > MOST || going.stream().anyMatch(Objects::isNull)) {
            violations.add(
                    Violation.at("", "must have at most " + MOST + " names and mentions, and none of them null"));
        } else {
            check(given, violations);
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        var places = given.stream()
                .map(place -> new SplitWish.Place(
                        ArticleUris.id(place.articleUri()).map(ArticleId::new).orElseThrow(), place.start()))
                .toList();
        return new SplitWish(entity, tidy, going, places);
    }

    private static void check(List<Place> given, List<Violation> violations) {
        for (int i = 0; i < given.size(); i++) {
            var place = Optional.ofNullable(given.get(i));
            if (place.map(Place::articleUri).flatMap(ArticleUris::id).isEmpty()) {
                violations.add(Violation.at("/mentions/" + i + "/articleUri", ArticleUris.EXPECTED));
            }
            if (place.map(Place::start).isEmpty()) {
                violations.add(
                        Violation.at("/mentions/" + i + "/start", "must be given: the mention's first code point"));
            }
        }
    }
}
