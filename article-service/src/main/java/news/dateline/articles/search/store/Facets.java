package news.dateline.articles.search.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import news.dateline.articles.search.domain.Facet;
import news.dateline.articles.search.domain.FacetCount;
import news.dateline.articles.search.domain.Found;
import news.dateline.articles.search.domain.SearchQuery;

/** Counts hits, in all and by facets, in one statement. */
@ApplicationScoped
class Facets {

    /** Beyond this only the newest are counted: the time that a count takes grows with what it counts. */
    static final int MOST_COUNTED = 10_000;

    private static final String TOTAL = "TOTAL";
    private static final String MOST_FREQUENT_FIRST = "order by 4 desc, 3, 2 limit cast(? as integer))";
    private static final String NEWEST_FIRST = "order by 2 desc limit cast(? as integer))";
    /** Retired topics count as those in their place. */
    private static final String SUBJECTS = """
            select 'SUBJECT', coalesce(now.uri, u.subject), now.name, count(distinct hit.article_id)
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
                select distinct hit.article_id, coalesce(k.survivor_id, k.id) as id
                from hit
                join article_entity e on e.article_id = hit.article_id
                join known_entity k on k.id = e.entity_id
                where e.salience >= cast(? as real)),
            counted as materialized (
                select named.article_id, k.id, k.name, k.type
                from named
                join known_entity k on k.id = named.id
                where not k.removed and k.status <> 'REJECTED' and k.name is not null)
            """;

    private final Session session;

    Facets(Session session) {
        this.session = session;
    }

    Counts count(SearchQuery query, Texts texts, Conditions.Wanted wanted) {
        Statement statement = new Statement()
                .add("with hit as materialized (select s.article_id, s.source, s.dated, s.subjects")
                .add("from article_search s where");
        Conditions.add(statement, query, texts, wanted);
        statement.add("order by s.dated desc, s.article_id desc limit cast(? as integer))", MOST_COUNTED + 1);
        if (query.facets().contains(Facet.ENTITY) || query.facets().contains(Facet.TYPE)) {
            statement.add(NAMED, query.filters().minSalience());
        }
        statement.add(
                "select 'TOTAL' as facet, cast(null as text) as value, cast(null as text) as label, count(*) as n");
        statement.add("from hit");
        query.facets().forEach(facet -> add(statement, facet, query.facetLimit()));
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        query.facets().forEach(facet -> facets.put(facet, new ArrayList<>()));
        long total = 0;
        for (Row row : statement.list(session, Row::of)) {
            if (row.facet().equals(TOTAL)) {
                total = row.count();
            } else {
                facets.get(Facet.valueOf(row.facet())).add(new FacetCount(row.value(), row.label(), row.count()));
            }
        }
        return new Counts(new Found.Total(Math.min(total, MOST_COUNTED), total <= MOST_COUNTED), facets);
    }

    private static void add(Statement statement, Facet facet, int limit) {
        String counted = switch (facet) {
            case ENTITY -> "select 'ENTITY', cast(id as text), name, count(*) from counted group by id, name";
            case TYPE -> "select 'TYPE', type, null, count(distinct article_id) from counted group by type";
            case SOURCE -> "select 'SOURCE', source, null, count(*) from hit group by source";
            case SUBJECT -> SUBJECTS;
            case DAY ->
                "select 'DAY', to_char(dated at time zone 'UTC', 'YYYY-MM-DD'), null, count(*)"
                        + " from hit group by 2";
        };
        statement.add("union all (" + counted);
        statement.add(facet == Facet.DAY ? NEWEST_FIRST : MOST_FREQUENT_FIRST, limit);
    }

    /** What there is to count. */
    record Counts(Found.Total total, Map<Facet, List<FacetCount>> facets) {}

    private record Row(String facet, String value, Optional<String> label, long count) {

        static Row of(Tuple row) {
            return new Row(
                    row.get("facet", String.class),
                    row.get("value", String.class),
                    Optional.ofNullable(row.get("label", String.class)),
                    row.get("n", Number.class).longValue());
        }
    }
}
