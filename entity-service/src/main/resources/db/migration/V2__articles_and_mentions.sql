-- What is known of each article, one row for good: a killed or erased article leaves a tombstone that late events run into.
CREATE TABLE article (
    id            uuid        PRIMARY KEY,
    revision      integer     NOT NULL,
    status        text        NOT NULL CHECK (status IN ('USABLE', 'WITHHELD', 'KILLED', 'ERASED')),
    headline      text,
    source        text,
    language      text,
    published     timestamptz,
    -- The end of the embargo, if there is one.
    visible_from  timestamptz,
    -- Whether its mentions are part of the entities' counts.
    counted       boolean     NOT NULL,
    -- Kept for snippets; what spans count in.
    text          text,
    model_version text,
    extracted_at  timestamptz
);

CREATE INDEX article_under_embargo ON article (visible_from) WHERE NOT counted AND status = 'USABLE';

CREATE TABLE article_entity (
    article_id    uuid             NOT NULL REFERENCES article (id),
    entity_id     uuid             NOT NULL REFERENCES entity (id),
    salience      double precision NOT NULL,
    confidence    double precision NOT NULL,
    mention_count integer          NOT NULL,
    PRIMARY KEY (article_id, entity_id)
);

CREATE INDEX article_entity_by_entity ON article_entity (entity_id);

CREATE TABLE mention (
    article_id   uuid             NOT NULL,
    ordinal      integer          NOT NULL,
    entity_id    uuid             NOT NULL,
    revision     integer          NOT NULL,
    type         text             NOT NULL,
    -- In code points; start_utf16 is the same place in UTF-16 units.
    start_offset integer          NOT NULL,
    end_offset   integer          NOT NULL,
    start_utf16  integer          NOT NULL,
    exact        text             NOT NULL,
    confidence   double precision NOT NULL,
    stage        text             NOT NULL,
    -- The article's, repeated here so that an entity's mentions are read in order from one index.
    published    timestamptz      NOT NULL,
    PRIMARY KEY (article_id, ordinal),
    FOREIGN KEY (article_id, entity_id) REFERENCES article_entity (article_id, entity_id) ON DELETE CASCADE
);

CREATE INDEX mention_newest_first ON mention (entity_id, published, article_id, (-ordinal));
CREATE INDEX mention_by_article_and_entity ON mention (article_id, entity_id);
