package news.dateline.entities.reextraction.store;

/** The statements of {@link JobFlowTable}. */
final class JobFlowQueries {

    static final String TRY_LOCK = "select pg_try_advisory_xact_lock(?, ?) as locked";

    static final String SELECTING = """
            select * from reextraction where state = 'RUNNING' and selecting order by created limit 1
            """;

    /** Which versions analysed the next articles by their ids. */
    static final String VERSIONS = """
            select distinct model_version from (
                select a.model_version from article a
                where a.id > ? and (?::text[] is null or a.id = any (?::uuid[]))
                order by a.id limit ?
            ) page
            where model_version is not null
            """;

    /**
     * The next articles by their ids, whether they fit or not, so that each time costs the same. Without an index for the words: a
     * job is started seldom, and its articles are to be read anyway.
     */
    static final String SELECT = """
            with page as (
                select a.id from article a
                where a.id > ? and (?::text[] is null or a.id = any (?::uuid[]))
                order by a.id limit ?
            ), chosen as (
                insert into reextraction_article (job_id, article_id, state)
                select ?, a.id, 'WAITING'
                from page
                join article a on a.id = page.id
                where a.status = 'USABLE' and a.extracted_at < ?
                  and (? or a.visible_from is null or a.visible_from <= now())
                  and (?::text[] is null or a.source = any (?::text[]))
                  and (?::text is null or a.source = ?)
                  and (not ? or a.model_version <> ?)
                  and (?::text[] is null or a.model_version = any (?::text[]))
                  and (?::timestamptz is null or a.extracted_at < ?)
                  and (?::timestamptz is null or a.published >= ?)
                  and (?::timestamptz is null or a.published < ?)
                  and (?::uuid is null or exists (
                      select from article_entity ae where ae.article_id = a.id and ae.entity_id = ?))
                  and (?::text is null or to_tsvector('simple', coalesce(a.headline, '') || ' ' || a.text)
                      @@ websearch_to_tsquery('simple', ?))
                returning 1
            )
            select (select count(*) from chosen) as chosen, (select count(*) from page) as seen,
                (select id from page order by id desc limit 1) as last
            """;

    static final String SELECTED = """
            update reextraction set selecting = ?, selected_to = coalesce(?::uuid, selected_to), waiting = waiting + ? where id = ?
            """;

    static final String RUNNING = "select id from reextraction where state = 'RUNNING' order by created, id";

    // What may be begun grows with the time, but is not saved up: no bursts.
    private static final String ALLOWANCE =
            " least(greatest(1, per_minute / 60.0), allowance + extract(epoch from now() - fed) * per_minute / 60.0) ";

    static final String ALLOWED = "select floor(least(" + ALLOWANCE
            + ", ? - sent))::integer as allowed from reextraction where id = ? and state = 'RUNNING'";

    // Materialised: a subquery in its place could be run once per row, each time with another limit's worth of rows.
    static final String TAKE = """
            with next as materialized (
                select article_id from reextraction_article
                where job_id = ? and state = 'WAITING'
                order by article_id limit ? for update skip locked
            )
            update reextraction_article r set state = 'SENT', at = now(), attempts = attempts + 1
            from next
            where r.job_id = ? and r.article_id = next.article_id
            returning r.article_id
            """;

    static final String TAKEN = "update reextraction set allowance =" + ALLOWANCE
            + "- ?, fed = now(), waiting = waiting - ?, sent = sent + ? where id = ?";

    /** Of what nothing was heard: a try more, or the end. */
    static final String OVERDUE = """
            with late as materialized (
                select article_id from reextraction_article
                where job_id = ? and state = 'SENT' and at < now() - interval '10 minutes'
                limit 1000 for update skip locked
            )
            update reextraction_article r
            set state = case when r.attempts < ? then 'WAITING' else 'FAILED' end, at = now(),
                reason = case when r.attempts < ? then null else ? end
            from late
            where r.job_id = ? and r.article_id = late.article_id
            returning r.state
            """;

    static final String SETTLED = """
            update reextraction set sent = sent - ?, waiting = waiting + ?, failed = failed + ? where id = ?
            """;

    static final String FINISH = """
            update reextraction set state = 'FINISHED', finished = now()
            where id = ? and state = 'RUNNING' and not selecting and waiting = 0 and sent = 0
            """;

    static final String EXPECTS = """
            select j.state
            from reextraction_article r join reextraction j on j.id = r.job_id
            where r.job_id = ? and r.article_id = ? and r.state = 'SENT'
            """;

    static final String CLAIM = """
            select 1 from reextraction_article where job_id = ? and article_id = ? and state = 'SENT' for update
            """;

    static final String PUT_BACK = """
            update reextraction_article set state = 'WAITING', at = now(), attempts = attempts - 1
            where job_id = ? and article_id = ?
            """;

    static final String BACK = "update reextraction set sent = sent - 1, waiting = waiting + 1 where id = ?";

    static final String RECORD = """
            update reextraction_article set state = ?, at = now(), reason = ?, report = ?::jsonb
            where job_id = ? and article_id = ?
            """;

    static final String RECORDED = """
            update reextraction
            set sent = sent - 1,
                changed = changed + (o = 'CHANGED')::integer, unchanged = unchanged + (o = 'UNCHANGED')::integer,
                skipped = skipped + (o = 'SKIPPED')::integer, failed = failed + (o = 'FAILED')::integer,
                won = won + ?, lost = lost + ?, relinked = relinked + ?
            from (select ?::text as o) outcome
            where id = ?
            """;

    private JobFlowQueries() {}
}
