package news.dateline.entities.reextraction.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import news.dateline.entities.http.ArticleUris;
import news.dateline.entities.http.EntityUris;
import news.dateline.entities.reextraction.domain.ModelVersion;
import news.dateline.entities.reextraction.domain.Reach;
import news.dateline.entities.reextraction.domain.Selection;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/**
 * A job as clients wish it: all usable articles that fit everything that is given.
 *
 * @param query words that the headline or the text must have
 * @param articles only these, by URI
 * @param source who sent them
 * @param entity an entity that they name, by URI
 * @param outdated whether only those that another version of rules and models analysed than the one that runs
 * @param modelVersion only those that this version analysed
 * @param modelOlderThan only those that an older version than this analysed
 * @param extractedBefore only those that were analysed before
 * @param publishedFrom only those published then or later
 * @param publishedTo only those published before
 * @param perMinute the most that are begun in a minute; 60 if absent
 */
@Schema(name = "ReextractionRequest")
@RegisterForReflection
record ReextractionRequest(
        @Schema(examples = "budget -football") String query,
        List<String> articles,
        @Schema(examples = "my-wire") String source,
        String entity,
        @Schema(examples = "true") boolean outdated,
        String modelVersion,
        @Schema(examples = "stages-2/english-1+known-1") String modelOlderThan,
        Instant extractedBefore,
        Instant publishedFrom,
        Instant publishedTo,
        @Schema(examples = "120") Integer perMinute) {

    private static final int USUAL_RATE = 60;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_ARTICLES = 1_000;
    private static final Instant EARLIEST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** What to select, or the problem that says why not. */
    Selection selection(Reach reach, int highestRate) {
        var violations = new ArrayList<Violation>();
        checkText("query", query, violations);
        checkText("source", source, violations);
        checkText("modelVersion", modelVersion, violations);
        checkText("modelOlderThan", modelOlderThan, violations);
        if (modelOlderThan != null && ModelVersion.parse(modelOlderThan).isEmpty()) {
            violations.add(Violation.at("/modelOlderThan", ModelVersion.EXPECTED));
        }
        checkMoment("extractedBefore", extractedBefore, violations);
        checkMoment("publishedFrom", publishedFrom, violations);
        checkMoment("publishedTo", publishedTo, violations);
        if (publishedFrom != null && publishedTo != null && !publishedFrom.isBefore(publishedTo)) {
            violations.add(Violation.at("/publishedFrom", "must be before publishedTo"));
        }
        if (rate() < 1 || rate() > highestRate) {
            violations.add(Violation.at("/perMinute", "must be from 1 to " + highestRate));
        }
        var ids = ids(violations);
        var named = Optional.ofNullable(entity).flatMap(EntityUris::id);
        if (entity != null && named.isEmpty()) {
            violations.add(Violation.at("/entity", EntityUris.EXPECTED));
        }
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
        return new Selection(
                query,
                ids,
                source,
                named.orElse(null),
                outdated,
                modelVersion,
                modelOlderThan,
                extractedBefore,
                publishedFrom,
                publishedTo,
                reach);
    }

    int rate() {
        return perMinute == null ? USUAL_RATE : perMinute;
    }

    private Set<UUID> ids(List<Violation> violations) {
        if (articles == null) {
            return null;
        }
        if (articles.isEmpty() || articles.size() > MOST_ARTICLES) {
            violations.add(Violation.at(
                    "/articles",
                    "must be 1 to " + MOST_ARTICLES + " articles: select more of them by what they share"));
            return null;
        }
        var ids = new LinkedHashSet<UUID>();
        for (int i = 0; i < articles.size(); i++) {
            var id = Optional.ofNullable(articles.get(i)).flatMap(ArticleUris::id);
            if (id.isEmpty()) {
                violations.add(Violation.at("/articles/" + i, ArticleUris.EXPECTED));
            }
            id.ifPresent(ids::add);
        }
        return ids;
    }

    private static void checkText(String property, String text, List<Violation> violations) {
        if (text != null && (text.isBlank() || text.length() > LONGEST_TEXT || text.indexOf('\0') >= 0)) {
            violations.add(Violation.at(
                    "/" + property, "must have 1 to " + LONGEST_TEXT + " characters and no NUL character"));
        }
    }

    /** The database does not know all times that Java does. */
    private static void checkMoment(String property, Instant moment, List<Violation> violations) {
        if (moment != null && (moment.isBefore(EARLIEST) || moment.isAfter(LATEST))) {
            violations.add(Violation.at("/" + property, "must be a year from 1000 to 9999"));
        }
    }
}
