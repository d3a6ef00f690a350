-- Who is editing what, until when.
create table article_lock (
    article_id uuid primary key references article (id) on delete cascade,
    owner varchar(255) not null,
    name varchar(255) not null,
    acquired timestamptz not null,
    expires timestamptz not null
);
