-- Every decision of a person about the registry, with what was known when it was made: what training and evaluation learn from.
CREATE TABLE decision (
    id            uuid        PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('CONFIRM', 'REJECT', 'MERGE', 'DISTINGUISH', 'LINK', 'SPLIT')),
    entity_id     uuid        NOT NULL,
    entity_name   text        NOT NULL,
    entity_type   text        NOT NULL,
    status_before text        NOT NULL,
    other_id      uuid,
    other_name    text,
    article_id    uuid,
    -- The first mention that a decision about a link is of, the text around it, and how sure the machine had been.
    mention       text,
    context       text,
    confidence    double precision,
    decided_at    timestamptz NOT NULL,
    decided_by    text        NOT NULL,
    undone_at     timestamptz,
    undone_by     text
);

-- What a name means in an article, as a person decided: it holds for later revisions of the article too.
CREATE TABLE link_judgement (
    article_id  uuid NOT NULL REFERENCES article (id),
    normalised  text NOT NULL,
    entity_id   uuid NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    decision_id uuid NOT NULL REFERENCES decision (id),
    PRIMARY KEY (article_id, normalised)
);

CREATE INDEX link_judgement_by_decision ON link_judgement (decision_id);
CREATE INDEX link_judgement_by_entity ON link_judgement (entity_id);

CREATE INDEX entity_candidates ON entity ((-mention_count), id) WHERE status = 'CANDIDATE';
CREATE INDEX article_entity_uncertain ON article_entity ((-salience), article_id, entity_id) WHERE confidence < 0.5;
