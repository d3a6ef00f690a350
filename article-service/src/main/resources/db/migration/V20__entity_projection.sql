-- What entity-service says of entities, as far as articles are searched and counted by them. Its own tables are the truth.
create table known_entity (
    id uuid primary key,
    -- 0 while only articles told of it.
    version integer not null,
    type varchar(20),
    name text,
    status varchar(10),
    -- The entity that goes on in its place; null unless it is merged. Resolved when it is read, so that undoing is one update.
    survivor_id uuid,
    removed boolean not null default false
);

create index known_entity_by_survivor on known_entity (survivor_id) where survivor_id is not null;
create index known_entity_names on known_entity using gin (to_tsvector('simple', coalesce(name, '')));

-- Up to which revision of an article its entities are known.
create table article_analysis (
    article_id uuid primary key references article (id) on delete cascade,
    revision integer not null,
    extracted timestamptz not null
);

-- Which entities an article names, as it was said: merged ones under their own ids.
create table article_entity (
    article_id uuid not null references article (id) on delete cascade,
    entity_id uuid not null,
    salience real not null,
    mentions integer not null,
    primary key (article_id, entity_id) include (salience)
);

create index article_entity_by_entity on article_entity (entity_id, article_id) include (salience);
