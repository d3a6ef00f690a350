-- What tells whether two articles are the same story.
create table article_story (
    article_id uuid primary key references article (id) on delete cascade,
    -- The oldest article that this one was ever found to be like, directly or by others; itself to begin with.
    cluster_id uuid not null,
    -- MinHash of the text, four bytes a hash; null if the text is too short to tell.
    signature bytea,
    -- Hashes of parts of it: articles that share one are compared.
    bands bigint[] not null,
    -- Its addresses on the web, in one spelling.
    urls text[] not null,
    -- What others may call it, and what it says it is a translation of. Names that are not ours have their source before them.
    names text[] not null,
    translated_from text[] not null
);

create index article_story_bands on article_story using gin (bands) with (fastupdate = off);
create index article_story_urls on article_story using gin (urls);
create index article_story_names on article_story using gin (names);
create index article_story_translations on article_story using gin (translated_from);
create index article_story_clusters on article_story (cluster_id);
