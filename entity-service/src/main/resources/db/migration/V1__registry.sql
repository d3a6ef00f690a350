-- Near-names and word prefixes; a trusted extension, so that the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE entity (
    id            uuid        PRIMARY KEY,
    type          text        NOT NULL CHECK (type IN ('PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'WORK', 'PRODUCT')),
    name          text        NOT NULL,
    status        text        NOT NULL CHECK (status IN ('CANDIDATE', 'CONFIRMED', 'REJECTED', 'MERGED')),
    merged_into   uuid        REFERENCES entity (id),
    -- Made or touched by a person: the machine no longer renames or removes it.
    curated       boolean     NOT NULL,
    version       integer     NOT NULL,
    created       timestamptz NOT NULL,
    changed       timestamptz NOT NULL,
    -- What readers may see: articles that are usable and no longer under embargo.
    article_count integer     NOT NULL DEFAULT 0 CHECK (article_count >= 0),
    mention_count integer     NOT NULL DEFAULT 0 CHECK (mention_count >= 0),
    CHECK ((status = 'MERGED') = (merged_into IS NOT NULL))
);

-- The order of the entity list: most mentioned first, then by id.
CREATE INDEX entity_by_mentions ON entity ((-mention_count), id);
CREATE INDEX entity_by_type_and_mentions ON entity (type, (-mention_count), id);
CREATE INDEX entity_by_survivor ON entity (merged_into) WHERE merged_into IS NOT NULL;

CREATE TABLE entity_name (
    entity_id  uuid NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    normalised text NOT NULL,
    name       text NOT NULL,
    kind       text NOT NULL CHECK (kind IN ('OFFICIAL', 'SHORT', 'ACRONYM', 'ALIAS')),
    language   text,
    PRIMARY KEY (entity_id, normalised)
);

-- Hash, because a name may be longer than a B-tree entry.
CREATE INDEX entity_name_exact ON entity_name USING hash (normalised);
-- Every word is preceded by a space, so that '% word%' finds the words that start so.
CREATE INDEX entity_name_words ON entity_name USING gin ((' ' || normalised) gin_trgm_ops);
