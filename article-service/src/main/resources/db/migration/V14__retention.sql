-- How long articles of a source are kept after their last revision.
create table retention_rule (
    source varchar(100) primary key,
    keep_days integer not null check (keep_days > 0),
    note varchar(2000) not null,
    subject varchar(255) not null,
    changed timestamptz not null
);

-- Articles that must not be erased, whatever the rules say. An article cannot go while its hold is there.
create table legal_hold (
    article_id uuid primary key references article (id),
    note varchar(2000) not null,
    subject varchar(255) not null,
    placed timestamptz not null
);

create index article_by_age on article (source, changed);
