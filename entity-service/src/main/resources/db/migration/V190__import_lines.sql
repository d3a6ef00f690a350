-- What the lines of an import say that have no external ids, so that each knows of all others, however far away they are. Both
-- tables are empty of an import that is over.
CREATE TABLE entity_import_said (
    import_id uuid   NOT NULL REFERENCES entity_import (id) ON DELETE CASCADE,
    -- A hash of type, normalised name and description.
    said      bigint NOT NULL,
    PRIMARY KEY (import_id, said)
);

-- Which entities its lines meant or gave rise to so far.
CREATE TABLE entity_import_meant (
    import_id uuid NOT NULL REFERENCES entity_import (id) ON DELETE CASCADE,
    entity_id uuid NOT NULL,
    PRIMARY KEY (import_id, entity_id)
);
