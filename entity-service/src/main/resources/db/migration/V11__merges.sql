-- Whose a mention would be if nothing had been merged; null if that is its entity.
ALTER TABLE mention ADD COLUMN origin_id uuid;
CREATE INDEX mention_by_origin ON mention (origin_id) WHERE origin_id IS NOT NULL;

-- What article_entity would hold if nothing had been merged, for the articles that merges have touched.
CREATE TABLE article_entity_part (
    article_id    uuid             NOT NULL,
    origin_id     uuid             NOT NULL,
    entity_id     uuid             NOT NULL,
    salience      double precision NOT NULL,
    confidence    double precision NOT NULL,
    mention_count integer          NOT NULL,
    PRIMARY KEY (article_id, origin_id),
    FOREIGN KEY (article_id, entity_id) REFERENCES article_entity (article_id, entity_id) ON DELETE CASCADE
);

CREATE INDEX article_entity_part_by_entity ON article_entity_part (entity_id, article_id);
CREATE INDEX article_entity_part_by_origin ON article_entity_part (origin_id);

-- entity.merged_into is the edge that holds; here is who drew it, and what undoing it brings back.
CREATE TABLE entity_merge (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity_id     uuid        NOT NULL REFERENCES entity (id),
    -- As it was asked for: it may have been merged itself, before or since.
    into_id       uuid        NOT NULL REFERENCES entity (id),
    status_before text        NOT NULL CHECK (status_before IN ('CANDIDATE', 'CONFIRMED')),
    merged_at     timestamptz NOT NULL,
    merged_by     text        NOT NULL,
    undone_at     timestamptz,
    undone_by     text
);

CREATE UNIQUE INDEX entity_merge_in_force ON entity_merge (entity_id) WHERE undone_at IS NULL;

-- Judged not to be the same: of themselves, and of whatever they are merged with.
CREATE TABLE entity_distinction (
    one_id       uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    other_id     uuid        NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    decided_at   timestamptz NOT NULL,
    decided_by   text        NOT NULL,
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
);

CREATE INDEX entity_distinction_by_other ON entity_distinction (other_id);
