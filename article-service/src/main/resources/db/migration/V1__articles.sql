-- An article as it is now; its content is in its current revision.
create table article (
    id uuid primary key,
    source varchar(100) not null,
    external_id varchar(500),
    revision integer not null check (revision > 0),
    content_hash char(64) not null,
    pub_status varchar(10) not null check (pub_status in ('USABLE', 'WITHHELD', 'CANCELED')),
    embargoed_until timestamptz,
    created timestamptz not null,
    changed timestamptz not null,
    constraint article_origin unique (source, external_id)
);

-- Lists of one source; those of all go by the primary key, since ids are ordered by time.
create index article_by_source on article (source, id);

-- What the world was told and when; never changed, removed only with the article.
create table article_revision (
    article_id uuid not null references article (id),
    revision integer not null check (revision > 0),
    content jsonb not null,
    content_hash char(64) not null,
    pub_status varchar(10) not null check (pub_status in ('USABLE', 'WITHHELD', 'CANCELED')),
    embargoed_until timestamptz,
    original bytea not null,
    original_type varchar(100) not null,
    subject varchar(255) not null,
    client varchar(255) not null,
    request_id varchar(64) not null,
    created timestamptz not null,
    primary key (article_id, revision)
);

-- All that is left of an erased article.
create table article_tombstone (
    article_id uuid primary key,
    revision integer not null,
    erased timestamptz not null
);

-- Who did what. Holds no content, so that erasing an article leaves it whole.
create table audit (
    id bigint generated always as identity primary key,
    article_id uuid not null,
    action varchar(20) not null check (action in ('CREATED', 'REVISED', 'KILLED', 'ERASED')),
    before_revision integer,
    after_revision integer,
    subject varchar(255) not null,
    client varchar(255) not null,
    request_id varchar(64) not null,
    at timestamptz not null
);

create index audit_by_article on audit (article_id, id);
