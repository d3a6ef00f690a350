-- What entity-service says of watch lists, as far as articles are searched by them. Its own tables are the truth.
create table entity_set (
    id uuid primary key,
    revision bigint not null,
    -- Of one that was removed nothing is left but its revision.
    owner text,
    shared boolean not null default false,
    -- As they were put in: merges are resolved when the set is used.
    members uuid[] not null default '{}'
);
