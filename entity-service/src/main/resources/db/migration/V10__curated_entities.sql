-- What a person or an import says of an entity, beside its names.
ALTER TABLE entity
    ADD COLUMN description text,
    ADD COLUMN latitude    double precision CHECK (latitude BETWEEN -90 AND 90),
    ADD COLUMN longitude   double precision CHECK (longitude BETWEEN -180 AND 180),
    ADD CHECK ((latitude IS NULL) = (longitude IS NULL));

-- One normalised form may stand for several spellings and languages ("Bakı", "Baku"), so that it no longer identifies a name.
ALTER TABLE entity_name_source
    DROP CONSTRAINT entity_name_source_entity_id_normalised_fkey,
    ADD FOREIGN KEY (entity_id) REFERENCES entity (id) ON DELETE CASCADE;

ALTER TABLE entity_name
    DROP CONSTRAINT entity_name_pkey,
    DROP CONSTRAINT entity_name_kind_check,
    ADD CHECK (kind IN ('OFFICIAL', 'SHORT', 'ACRONYM', 'FORMER', 'TRANSLITERATION', 'ALIAS')),
    ADD COLUMN id     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- The name by which the entity is shown to readers of this language; one per language.
    ADD COLUMN label  boolean     NOT NULL DEFAULT false,
    -- Where it came from; the source is an import's name.
    ADD COLUMN origin text        NOT NULL DEFAULT 'ARTICLE' CHECK (origin IN ('ARTICLE', 'PERSON', 'IMPORT')),
    ADD COLUMN source text,
    ADD COLUMN added  timestamptz NOT NULL DEFAULT now();

UPDATE entity_name SET origin = 'PERSON' WHERE NOT learned;

CREATE UNIQUE INDEX entity_name_once ON entity_name (entity_id, normalised, md5(name), coalesce(language, ''));
-- Of what articles call it, one spelling is enough.
CREATE UNIQUE INDEX entity_name_learned_once ON entity_name (entity_id, normalised) WHERE learned;

CREATE TABLE entity_external_id (
    scheme    text        NOT NULL,
    value     text        NOT NULL,
    entity_id uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    origin    text        NOT NULL CHECK (origin IN ('PERSON', 'IMPORT')),
    source    text,
    added     timestamptz NOT NULL,
    -- No two entities share an id, and none has two of one scheme.
    PRIMARY KEY (scheme, value),
    UNIQUE (entity_id, scheme)
);

CREATE TABLE entity_role (
    entity_id       uuid    NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    ordinal         integer NOT NULL,
    title           text    NOT NULL,
    -- Where the role is held: an entity of the registry, or just its name.
    organization_id uuid    REFERENCES entity (id) ON DELETE SET NULL,
    organization    text,
    -- A year, a month or a day, as in ISO 8601.
    since           text,
    until           text,
    PRIMARY KEY (entity_id, ordinal)
);

CREATE INDEX entity_role_by_organization ON entity_role (organization_id) WHERE organization_id IS NOT NULL;

-- The states that an entity had through the hands of people and imports, and the one that the machine left them.
CREATE TABLE entity_version (
    entity_id  uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    version    integer     NOT NULL,
    at         timestamptz NOT NULL,
    -- Who made it; null if the machine did.
    subject    text,
    client     text,
    action     text        NOT NULL,
    state      jsonb       NOT NULL,
    PRIMARY KEY (entity_id, version)
);

-- Who did what to which entity. Outlives the entity.
CREATE TABLE audit (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at         timestamptz NOT NULL,
    subject    text        NOT NULL,
    client     text        NOT NULL,
    request_id text        NOT NULL,
    action     text        NOT NULL,
    entity_id  uuid        NOT NULL,
    before     jsonb,
    after      jsonb
);

CREATE INDEX audit_by_entity ON audit (entity_id, id);
