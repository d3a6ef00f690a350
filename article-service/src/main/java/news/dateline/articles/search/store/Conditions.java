package news.dateline.articles.search.store;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import news.dateline.articles.article.domain.Audience;
import news.dateline.articles.search.domain.Filters;
import news.dateline.articles.search.domain.SearchQuery;

/** What a row of {@code article_search s} must satisfy. */
final class Conditions {

    private Conditions() {}

    static void add(Statement statement, SearchQuery query, Texts texts, Wanted wanted) {
        visible(statement, query.audience(), query.now());
        if (query.text().isPresent()) {
            texts.whole()
                    .ifPresentOrElse(
                            whole -> statement.add("and s.words @@ cast(? as tsquery)", whole),
                            () -> statement.add("and false"));
        }
        filters(statement, query.filters());
        entities(statement, wanted, query.filters().minSalience());
    }

    /** Everything else is a matter of what is wanted; this is a matter of what is allowed. */
    static void visible(Statement statement, Audience audience, Instant now) {
        if (audience.newsroom()) {
            statement.add("true");
        } else {
            statement
                    .add("s.pub_status = 'USABLE'")
                    .add("and (s.visible_from is null or s.visible_from <= ?)", now)
                    .add("and (s.visible_until is null or s.visible_until > ?)", now);
        }
        audience.sources().ifPresent(sources -> statement.add("and s.source = any(cast(? as text[]))", texts(sources)));
    }

    private static void filters(Statement statement, Filters filters) {
        anyOf(statement, "s.source", filters.sources());
        anyOf(
                statement,
                "s.pub_status",
                filters.statuses().stream().map(Enum::name).toList());
        if (!filters.languages().isEmpty()) {
            statement.add(
                    "and exists (select from unnest(cast(? as text[])) as l (tag)"
                            + " where lower(s.language) = l.tag or starts_with(lower(s.language), l.tag || '-'))",
                    texts(filters.languages()));
        }
        if (!filters.subjects().isEmpty()) {
            statement.add("and s.subjects && cast(? as text[])", texts(filters.subjects()));
        }
        if (!filters.urgencies().isEmpty()) {
            statement.add(
                    "and s.urgency = any(cast(? as integer[]))",
                    filters.urgencies().toArray(Integer[]::new));
        }
        filters.from().ifPresent(from -> statement.add("and s.dated >= ?", from));
        filters.until().ifPresent(until -> statement.add("and s.dated < ?", until));
        anyOf(statement, "s.copyright_holder", filters.rights().copyrightHolders());
        anyOf(statement, "s.usage_terms", filters.rights().usageTerms());
        anyOf(statement, "s.digital_source_type", filters.rights().digitalSourceTypes());
    }

    private static void entities(Statement statement, Wanted wanted, double minSalience) {
        wanted.entities().forEach(group -> named(statement, "and", group, minSalience));
        if (!wanted.without().isEmpty()) {
            named(statement, "and not", wanted.without(), minSalience);
        }
    }

    private static void named(Statement statement, String and, Set<Integer> numbers, double minSalience) {
        Integer[] any = numbers.toArray(Integer[]::new);
        statement.add(and + " (s.entities && cast(? as integer[])", any);
        if (minSalience > 0) {
            statement
                    .add("and exists (select from unnest(s.entities, s.saliences) as e (number, salience)")
                    .add("where e.number = any(cast(? as integer[]))", any)
                    .add("and e.salience >= cast(? as real))", minSalience);
        }
        statement.add(")");
    }

    private static void anyOf(Statement statement, String column, Collection<String> values) {
        if (!values.isEmpty()) {
            statement.add("and " + column + " = any(cast(? as text[]))", texts(values));
        }
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
