-- How well known an entity is, 0-1, as imports tell.
ALTER TABLE entity ADD COLUMN popularity real NOT NULL DEFAULT 0 CHECK (popularity BETWEEN 0 AND 1);

CREATE TABLE entity_import (
    id           uuid        PRIMARY KEY,
    -- What the sender repeats if it sends the same again.
    key          text        UNIQUE,
    format       text        NOT NULL,
    options      jsonb       NOT NULL,
    file_name    text,
    -- The name of a file that comes with the service; null if the file was sent.
    content      text,
    subject      text        NOT NULL,
    client       text        NOT NULL,
    request_id   text        NOT NULL,
    status       text        NOT NULL,
    problem      text,
    size         bigint      NOT NULL,
    total        bigint,
    lines        bigint      NOT NULL,
    created      bigint      NOT NULL,
    changed      bigint      NOT NULL,
    unchanged    bigint      NOT NULL,
    passed       bigint      NOT NULL,
    faulty       bigint      NOT NULL,
    attempts     integer     NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    -- Who works on it, and until when it is theirs.
    worker       text,
    leased_until timestamptz
);

CREATE INDEX entity_import_open ON entity_import (id) WHERE status IN ('RECEIVING', 'WAITING', 'CHECKING', 'RUNNING');

-- The file as it was sent, until the job is over.
CREATE TABLE entity_import_piece (
    import_id uuid    NOT NULL REFERENCES entity_import (id) ON DELETE CASCADE,
    piece     integer NOT NULL,
    bytes     bytea   NOT NULL,
    PRIMARY KEY (import_id, piece)
);

ALTER TABLE entity_import_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE entity_import_fault (
    import_id uuid   NOT NULL REFERENCES entity_import (id) ON DELETE CASCADE,
    line      bigint NOT NULL,
    problem   text   NOT NULL,
    text      text   NOT NULL,
    PRIMARY KEY (import_id, line)
);
