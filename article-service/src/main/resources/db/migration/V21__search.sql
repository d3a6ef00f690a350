-- The search index: one row for the current revision of each article, written in the transaction of that revision.
create table article_search (
    article_id uuid primary key references article (id) on delete cascade,
    revision integer not null,
    source varchar(100) not null,
    language text,
    -- By name, since a regconfig would stand in the way of pg_upgrade.
    config text not null,
    pub_status varchar(10) not null,
    visible_from timestamptz,
    visible_until timestamptz,
    urgency smallint,
    copyright_holder text,
    usage_terms text,
    digital_source_type text,
    -- When the content came into being, as far as the provider says, else when the article was accepted.
    dated timestamptz not null,
    subjects text[] not null,
    text text not null,
    words tsvector not null
);

-- The long columns move out of the row early, so that what filters and facets read stays small.
alter table article_search set (toast_tuple_target = 256);

create index article_search_words on article_search using gin (words) with (gin_pending_list_limit = 1024);
create index article_search_subjects on article_search using gin (subjects) with (gin_pending_list_limit = 256);
create index article_search_by_date on article_search (dated, article_id);
create index article_search_by_source on article_search (source, dated, article_id);
create index article_search_by_config on article_search (config);

-- Articles that were there before the index have their headlines and plain bodies indexed; their next revision does it in full.
insert into article_search (article_id, revision, source, language, config, pub_status, visible_from, visible_until, urgency,
                            copyright_holder, usage_terms, digital_source_type, dated, subjects, text, words)
select a.id, a.revision, a.source, r.content ->> 'language', 'simple', a.pub_status, a.embargoed_until,
       cast(r.content ->> 'expires' as timestamptz), cast(r.content ->> 'urgency' as smallint),
       r.content ->> 'copyrightHolder', r.content ->> 'usageTerms',
       coalesce(r.content -> 'digitalSourceType' ->> 'uri', r.content -> 'digitalSourceType' ->> 'literal',
                r.content -> 'digitalSourceType' ->> 'name'),
       coalesce(cast(r.content ->> 'contentCreated' as timestamptz), a.created),
       array(select distinct coalesce(s ->> 'uri', s ->> 'literal', s ->> 'name')
             from jsonb_array_elements(coalesce(r.content -> 'subjects', '[]')) s
             where coalesce(s ->> 'uri', s ->> 'literal', s ->> 'name') is not null),
       t.text,
       cast('''=simple''' as tsvector) || to_tsvector('simple', left(t.text, 200000))
from article a
join article_revision r on r.article_id = a.id and r.revision = a.revision
cross join lateral (
    select concat_ws(E'\n\n', r.content -> 'headlines' -> 0 ->> 'value', r.content -> 'bodies' -> 0 ->> 'value')) t (text);
