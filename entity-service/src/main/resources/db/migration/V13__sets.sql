-- Watch lists.
CREATE TABLE entity_set (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL,
    description text,
    owner       text        NOT NULL,
    -- Read by all; changed by its owner alone.
    shared      boolean     NOT NULL,
    version     integer     NOT NULL,
    created     timestamptz NOT NULL,
    changed     timestamptz NOT NULL
);

CREATE UNIQUE INDEX entity_set_name ON entity_set (owner, lower(name));
CREATE INDEX entity_set_shared ON entity_set (id) WHERE shared;

-- As they were put in: what was merged since counts as what stands for it.
CREATE TABLE entity_set_member (
    set_id    uuid        NOT NULL REFERENCES entity_set (id) ON DELETE CASCADE,
    entity_id uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    added     timestamptz NOT NULL,
    PRIMARY KEY (set_id, entity_id)
);

CREATE INDEX entity_set_member_by_entity ON entity_set_member (entity_id);
