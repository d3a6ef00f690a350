package news.dateline.articles.search.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
            , named as materialized (
                select hit.article_id, e.entity_id
                from hit
                join article_entity e on e.article_id = hit.article_id
            """;

    /**
     * Counted by the ids that were told, and then only put down to those that go on in their place: so thousands of entities are looked up
     * and not tens of thousands of names. What articles that name two of one entity count too much is taken back.
     */
    private static final String KNOWN = """
            , known as materialized (
                select told.entity_id, told.articles, k.id, k.name, k.type
                from (select entity_id, count(*) as articles from named group by entity_id) told
                join known_entity was on was.id = told.entity_id
                join known_entity k on k.id = coalesce(was.survivor_id, was.id)
                where not k.removed and k.status <> 'REJECTED' and k.name is not null)
            , twice as (
                select known.id, count(*) - count(distinct named.article_id) as articles
                from named
                join known on known.entity_id = named.entity_id
                where known.id in (select id from known group by id having count(*) > 1)
                group by known.id)
            """;

    private static final String ENTITIES = """
            select 'ENTITY', cast(known.id as text), known.name, sum(known.articles) - coalesce(max(twice.articles), 0), null
            from known
            left join twice on twice.id = known.id
            group by known.id, known.name
            """;

    private static final String TYPES = """
            select 'TYPE', typed.type, null, count(*), null
            from (select distinct named.article_id, known.type
                  from named join known on known.entity_id = named.entity_id) typed
            group by typed.type
            """;

    private static final String DAYS = """
            select 'DAY', to_char(date_trunc('day', dated at time zone 'UTC'), 'YYYY-MM-DD'), null, count(*), null
            from hit
            group by date_trunc('day', dated at time zone 'UTC')
            """;

    private Facets() {}

    /** Further tables, made of the table {@code hit}. */
    static void addTables(Statement statement, SearchQuery query) {
        Set<Facet> facets = query.facets();
        if (facets.contains(Facet.ENTITY) || facets.contains(Facet.TYPE)) {
            statement.add(NAMED);
            if (query.filters().minSalience() > 0) {
                statement.add(
                        "where e.salience >= cast(? as real)", query.filters().minSalience());
            }
            statement.add(")").add(KNOWN);
        }
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
