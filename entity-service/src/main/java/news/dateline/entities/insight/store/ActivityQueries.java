package news.dateline.entities.insight.store;

import news.dateline.entities.sql.Visible;

/** The statements of {@link ActivityTable}. Each counts over the sources that it is given as its {@code text[]}. */
final class ActivityQueries {

    private static final String USE = """
            select ae.article_id, a.headline, a.source, a.language, ae.published, ae.salience, ae.confidence, ae.mention_count
            from article_entity ae
            join article a on a.id = ae.article_id
            """;

    static final String NEWEST = USE + "where ae.entity_id = ? and (ae.published, ae.article_id) < (?, ?::uuid) and"
            + Visible.ARTICLE + "order by ae.published desc, ae.article_id desc limit ?";

    static final String MOST_SALIENT =
            USE + "where ae.entity_id = ? and (ae.salience, ae.article_id) < (?, ?::uuid) and" + Visible.ARTICLE
                    + "order by ae.salience desc, ae.article_id desc limit ?";

    static final String TIMELINE = """
            select date_trunc(lower(?), hour, 'UTC') as start, sum(articles) as articles, sum(mentions) as mentions
            from hours_of(?::text[])
            where entity_id = ? and hour >= ? and hour < ?
            group by 1 order by 1
            """;

    static final String COUNTS = """
            select entity_id, sum(articles) as articles
            from hours_of(?::text[])
            where entity_id = any (?::uuid[]) and hour >= ? and hour < ?
            group by entity_id
            """;

    static final String ALL_ARTICLES =
            "select count(*) as articles from article where counted and published >= ? and published < ?"
                    + " and within_sources(source, ?::text[])";

    static final String COMPANIONS = """
            with own as (
                select article_id from article_entity
                where entity_id = ? and published >= ? and published < ? and counted
                  and within_sources(source, ?::text[])
            ), together as (
                select ae.entity_id, count(*) as articles
                from own join article_entity ae on ae.article_id = own.article_id
                where ae.entity_id <> ?
                group by ae.entity_id
            ), most as (
                select e.id, e.type, e.name, e.status, t.articles as together
                from together t join entity e on e.id = t.entity_id
                where e.status in ('CANDIDATE', 'CONFIRMED') and (?::text is null or e.type = ?) and t.articles >= ?
                  and (t.articles < ? or t.articles = ? and e.id > ?)
                order by t.articles desc, e.id limit ?
            )
            select m.*, (select coalesce(sum(h.articles), 0) from hours_of(?::text[]) h
                         where h.entity_id = m.id and h.hour >= ? and h.hour < ?) as articles
            from most m
            order by m.together desc, m.id
            """;

    static final String EDGES = """
            with named as (
                select entity_id, article_id from article_entity
                where entity_id = any (?::uuid[]) and published >= ? and published < ? and counted
                  and within_sources(source, ?::text[])
            )
            select one.entity_id as one, other.entity_id as other, count(*) as articles
            from named one join named other on other.article_id = one.article_id and other.entity_id > one.entity_id
            group by 1, 2 having count(*) >= ?
            order by 3 desc, 1, 2 limit ?
            """;

    static final String SHARED = USE + """
            join article_entity shared on shared.article_id = ae.article_id
            where ae.entity_id = ? and ae.published >= ? and ae.published < ? and ae.counted
              and within_sources(ae.source, ?::text[]) and shared.entity_id = ?
            order by ae.published desc, ae.article_id desc limit ?
            """;

    // The position is weighed as the rows are, so that both agree to the last digit.
    static final String TRENDS = """
            with recent as (
                select entity_id, sum(articles)::integer as articles
                from hours_of(?::text[])
                where hour >= ? and hour < ?
                group by entity_id having sum(articles) >= ?
            ), compared as (
                select r.entity_id, r.articles as observed,
                    (select coalesce(sum(h.articles), 0)::integer from hours_of(?::text[]) h
                     where h.entity_id = r.entity_id and h.hour >= ? and h.hour < ?) as baseline
                from recent r
            ), start as (
                select sqrt(?::integer + 0.375) - sqrt(?::integer * ?::double precision + 0.375) as excess
            ), ranked as (
                select e.id, e.type, e.name, e.status, c.observed, c.baseline,
                    sqrt(c.observed + 0.375) - sqrt(c.baseline * ?::double precision + 0.375) as excess
                from compared c
                join entity e on e.id = c.entity_id
                where e.status in ('CANDIDATE', 'CONFIRMED') and (?::text is null or e.type = ?)
            )
            select r.id, r.type, r.name, r.status, r.observed, r.baseline
            from ranked r, start s
            where (r.excess, r.observed, r.id) < (s.excess, ?, ?)
            order by r.excess desc, r.observed desc, r.id desc
            limit ?
            """;

    private ActivityQueries() {}
}
