package news.dateline.articles.search.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import news.dateline.articles.search.domain.Facet;
import news.dateline.articles.search.domain.FacetCount;
import news.dateline.articles.search.domain.Found;
import news.dateline.articles.search.domain.SearchQuery;

/** Counts hits, in all and by facets: parts of the statement of a {@link Sweep}, and what its rows tell. */
final class Facets {

    private static final String TOTAL = "TOTAL";
    private static final String MOST_FREQUENT_FIRST = "order by 4 desc, 3, 2 limit cast(? as integer))";
    private static final String NEWEST_FIRST = "order by 2 desc limit cast(? as integer))";

    /** Retired topics count as those in their place. */
    private static final String SUBJECTS = """
            select 'SUBJECT', coalesce(now.uri, u.subject), now.name, count(distinct hit.article_id), null
            from hit
            cross join lateral unnest(hit.subjects) as u (subject)
            left join subject_topic was on was.uri = u.subject
            left join subject_topic now on now.uri = case
                when was.retired is null then was.uri
                else coalesce(was.replaced_by, was.broader, was.uri) end
            group by 2, 3
            """;

    private static final String NAMED = """
            , named as materialized (select hit.n, unnest(hit.entities) as number from hit)
            """;

    private static final String NAMED_SALIENTLY = """
            , named as materialized (
                select e.n, e.number
                from (select hit.n, unnest(hit.entities) as number, unnest(hit.saliences) as salience from hit) e
                where e.salience >= cast(? as real))
            """;

    /**
     * Counted by the numbers that were told, and then only put down to those that go on in their place: so thousands of entities are
     * looked up and not tens of thousands of names. What articles that name two of one entity count too much is taken back.
     */
    private static final String KNOWN = """
            , known as materialized (
                select told.number, told.articles, k.id, k.name, k.type
                from (select number, count(*) as articles from named group by number) told
                join known_entity was on was.number = told.number
                join known_entity k on k.id = coalesce(was.survivor_id, was.id)
                where not k.removed and k.status <> 'REJECTED' and k.name is not null)
            , twice as (
                select known.id, count(*) - count(distinct named.n) as articles
                from named
                join known on known.number = named.number
                where known.id in (select id from known group by id having count(*) > 1)
                group by known.id)
            """;

    /** Types as numbers too: to compare their names for each that is named would take most of the time. */
    private static final String KINDS = """
            , kind as materialized (
                select type, cast(row_number() over () as integer) as kind from (select distinct type from known) types)
            , sorted as materialized (
                select known.number, kind.kind from known join kind on kind.type = known.type)
            """;

    private static final String ENTITIES = """
            select 'ENTITY', cast(known.id as text), known.name, sum(known.articles) - coalesce(max(twice.articles), 0), null
            from known
            left join twice on twice.id = known.id
            group by known.id, known.name
            """;

    private static final String TYPES = """
            select 'TYPE', kind.type, null, counted.articles, null
            from (select typed.kind, count(*) as articles
                  from (select distinct named.n, sorted.kind from named join sorted on sorted.number = named.number) typed
                  group by typed.kind) counted
            join kind on kind.kind = counted.kind
            """;

    private static final String DAYS = """
            select 'DAY', to_char(date_trunc('day', dated at time zone 'UTC'), 'YYYY-MM-DD'), null, count(*), null
            from hit
            group by date_trunc('day', dated at time zone 'UTC')
            """;

    private Facets() {}

    /** What the table {@code hit} needs of {@code article_search s} besides. */
    static void addColumns(Statement statement, SearchQuery query) {
        if (countsEntities(query)) {
            statement.add(", s.entities, cast(row_number() over () as integer) as n");
            if (query.filters().minSalience() > 0) {
                statement.add(", s.saliences");
            }
        }
    }

    /** Further tables, made of the table {@code hit}. */
    static void addTables(Statement statement, SearchQuery query) {
        if (!countsEntities(query)) {
            return;
        }
        double minSalience = query.filters().minSalience();
        if (minSalience > 0) {
            statement.add(NAMED_SALIENTLY, minSalience);
        } else {
            statement.add(NAMED);
        }
        statement.add(KNOWN);
        if (query.facets().contains(Facet.TYPE)) {
            statement.add(KINDS);
        }
    }

    private static boolean countsEntities(SearchQuery query) {
        return query.facets().contains(Facet.ENTITY) || query.facets().contains(Facet.TYPE);
    }

    /** Selects what is counted, as {@link Sweep.Row}. */
    static void addRows(Statement statement, SearchQuery query) {
        statement.add("select 'TOTAL', cast(null as text), cast(null as text), count(*), cast(null as float) from hit");
        for (Facet facet : query.facets()) {
            String counted = switch (facet) {
                case ENTITY -> ENTITIES;
                case TYPE -> TYPES;
                case SOURCE -> "select 'SOURCE', source, null, count(*), null from hit group by source";
                case SUBJECT -> SUBJECTS;
                case DAY -> DAYS;
            };
            statement.add("union all (" + counted);
            statement.add(facet == Facet.DAY ? NEWEST_FIRST : MOST_FREQUENT_FIRST, query.facetLimit());
        }
    }

    /** What was counted. */
    static Counts read(SearchQuery query, List<Sweep.Row> rows) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        query.facets().forEach(facet -> facets.put(facet, new ArrayList<>()));
        long total = 0;
        for (Sweep.Row row : rows) {
            if (row.kind().equals(TOTAL)) {
                total = row.count();
            } else {
                facets.get(Facet.valueOf(row.kind())).add(new FacetCount(row.value(), row.label(), row.count()));
            }
        }
        return new Counts(new Found.Total(Math.min(total, Sweep.MOST_COUNTED), total <= Sweep.MOST_COUNTED), facets);
    }

    /** What there is to count. */
    record Counts(Found.Total total, Map<Facet, List<FacetCount>> facets) {}
}
