package news.dateline.articles.apikey.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import news.dateline.articles.apikey.domain.Grant;
import news.dateline.articles.article.domain.Origin;
import news.dateline.contracts.problem.ProblemType;
import news.dateline.platform.problem.Problems;
import news.dateline.platform.problem.Violation;

/** Reads what a key shall permit, or throws the problem that says why not. */
final class Grants {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int MOST_SOURCES = 100;

    private Grants() {}

    /**
     * The grant that is asked for.
     *
     * @param limits the only sources that the administrator may deal with; empty if there is no such limit
     */
    static Grant read(ApiKeyRequest request, Optional<Set<String>> limits, Instant now) {
        if (request.name() == null || !NAME.matcher(request.name()).matches()) {
            throw invalid(
                    "/name",
                    "must have 1 to 64 small letters, digits, '.', '_' or '-' and begin with a letter or digit: logs and"
                            + " articles without a source are named by it");
        }
        return new Grant(
                request.name(), scopes(request.scopes()), sources(request.sources(), limits), expires(request, now));
    }

    private static SortedSet<String> scopes(List<String> asked) {
        if (asked == null || asked.isEmpty()) {
            throw invalid("/scopes", "must have at least one scope");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            if (asked.get(i) == null || !Grant.GRANTABLE.contains(asked.get(i))) {
                throw invalid(
                        "/scopes/" + i,
                        "must be one of " + String.join(", ", new TreeSet<>(Grant.GRANTABLE))
                                + ": a key cannot administer");
            }
            if (!seen.add(asked.get(i))) {
                throw invalid("/scopes/" + i, "stands there already");
            }
        }
        return new TreeSet<>(asked);
    }

    private static Optional<SortedSet<String>> sources(List<String> asked, Optional<Set<String>> limits) {
        if (asked == null) {
            if (limits.isPresent()) {
                throw beyondOwnSources();
            }
            return Optional.empty();
        }
        if (asked.isEmpty() || asked.size() > MOST_SOURCES) {
            throw invalid("/sources", "must have 1 to " + MOST_SOURCES + " sources; leave it out for all");
        }
        for (int i = 0; i < asked.size(); i++) {
            String source = asked.get(i);
            if (source == null
                    || source.isBlank()
                    || source.length() > Origin.LONGEST_SOURCE
                    || source.chars().anyMatch(Character::isISOControl)) {
                throw invalid("/sources/" + i, "must have 1 to 100 characters: it is a source's name");
            }
        }
        if (limits.isPresent() && !limits.get().containsAll(asked)) {
            throw beyondOwnSources();
        }
        return Optional.of(new TreeSet<>(asked));
    }

    private static Optional<Instant> expires(ApiKeyRequest request, Instant now) {
        if (request.expires() == null) {
            return Optional.empty();
        }
        try {
            Instant expires = OffsetDateTime.parse(request.expires()).toInstant();
            if (expires.isAfter(now)) {
                return Optional.of(expires);
            }
        } catch (DateTimeException e) {
            throw invalid("/expires", "must be a date-time with its offset, such as 2027-11-24T09:30:00Z");
        }
        throw invalid("/expires", "must be in the future");
    }

    private static RuntimeException beyondOwnSources() {
        return Problems.of(
                ProblemType.FORBIDDEN,
                "Your access token is limited to some sources. A key that you make can be for these alone: name them in"
                        + " sources.");
    }

    private static RuntimeException invalid(String pointer, String message) {
        return Problems.invalid(Violation.at(pointer, message));
    }
}
